import type { RegisterSummary } from '@seloste/domain'
import { Button } from '../../components/button.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { registersTexts } from './registers-texts.ts'
import type { Selection } from './use-selection.ts'

/** What can be done to the selected registers; there only while some are. */
export function SelectionBar(props: {
  selection: Selection
  isArchive: boolean
  isPending: boolean
  onMove: (rows: readonly RegisterSummary[]) => void
}) {
  const { selection, isArchive, isPending, onMove } = props
  const texts = useTexts(registersTexts)
  const count = selection.selected.length
  if (count === 0) return null
  return (
    <section
      aria-label={texts.selectedActions}
      className="sticky bottom-4 z-10 mx-auto mt-6 flex w-fit max-w-full flex-wrap items-center gap-3 rounded-lg border border-line bg-raised px-4 py-2 shadow-raised"
    >
      <span role="status">{texts.selected(count)}</span>
      <Button size="small" tone="primary" isPending={isPending} onPress={() => onMove(selection.selected)}>
        {isArchive ? texts.restoreThem : texts.archiveThem}
      </Button>
      <Button size="small" tone="quiet" onPress={selection.clear}>
        {texts.deselect}
      </Button>
    </section>
  )
}
