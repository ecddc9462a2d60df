import { memo } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { DifferenceList } from '../comparing/difference-list.tsx'
import { useDesk } from '../editing/desk-context.ts'
import { revealFact } from '../editing/reveal.ts'
import type { PublicChanges } from '../publishing/public-changes.ts'
import { deskTexts } from '../wording/desk-texts.ts'

/** What has changed since publication, counted, and told in sentences when asked. */
export const ChangeStrip = memo(function ChangeStrip({ changes }: { changes: PublicChanges }) {
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const count = changes.differences.length
  if (count === 0) {
    return <p className="border-b border-line px-5 py-2 text-small text-soft sm:px-8">{texts.asPublished}</p>
  }
  return (
    <details className="max-h-[45%] shrink-0 overflow-auto border-b border-line bg-warning-tint px-5 py-2 text-small sm:px-8">
      <summary className="cursor-pointer font-semibold text-warning">{texts.changedSince(count)}</summary>
      <div className="mt-2 pb-2">
        <DifferenceList
          {...changes}
          label={texts.changedSince(count)}
          onReveal={(path) => revealFact(desk, path)}
        />
      </div>
    </details>
  )
})
