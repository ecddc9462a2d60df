import type { FrozenRegister } from '@seloste/domain'
import { useMemo } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { DifferenceTable } from '../comparing/difference-table.tsx'
import { useDesk, useRegister } from '../editing/desk-context.ts'
import { useObserved } from '../editing/observable.ts'
import { publicChanges } from './public-changes.ts'
import { publishingTexts } from './publishing-texts.ts'

/** What the public will read otherwise than now, counted, and told in words when asked. */
export function ChangesSince({ published }: { published: FrozenRegister | undefined }) {
  const desk = useDesk()
  const texts = useTexts(publishingTexts)
  const register = useRegister((now) => now)
  const known = useObserved(desk.known, (now) => now)
  const changes = useMemo(
    () => published && publicChanges(published, register, desk.organisation, known),
    [published, register, desk.organisation, known],
  )
  if (changes === undefined) return <p>{texts.first}</p>
  if (changes.differences.length === 0) return <p>{texts.same}</p>
  return (
    <details>
      <summary className="cursor-pointer font-semibold">{texts.changes(changes.differences.length)}</summary>
      <div className="mt-2 max-h-[40vh] overflow-auto">
        <DifferenceTable
          {...changes}
          isCaptionHidden
          caption={texts.changes(changes.differences.length)}
          before={texts.published}
          after={texts.now}
        />
      </div>
    </details>
  )
}
