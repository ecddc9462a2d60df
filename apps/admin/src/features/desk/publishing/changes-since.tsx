import { useTexts } from '../../../language/catalogue.ts'
import { DifferenceList } from '../comparing/difference-list.tsx'
import type { PublicChanges } from './public-changes.ts'
import { publishingTexts } from './publishing-texts.ts'

/** What the public will read otherwise than now, counted, and told in words when asked. */
export function ChangesSince({ changes }: { changes: PublicChanges | undefined }) {
  const texts = useTexts(publishingTexts)
  if (changes === undefined) return <p>{texts.first}</p>
  if (changes.differences.length === 0) return <p>{texts.same}</p>
  const label = texts.changes(changes.differences.length)
  return (
    <details>
      <summary className="cursor-pointer font-semibold">{label}</summary>
      <div className="mt-2 max-h-[40vh] overflow-auto">
        <DifferenceList {...changes} label={label} />
      </div>
    </details>
  )
}
