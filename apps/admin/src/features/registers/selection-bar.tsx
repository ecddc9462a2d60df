import { Button } from '../../components/button.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { selectionTexts } from './selection-texts.ts'
import { useArchiving } from './use-archiving.ts'
import type { Selection } from './use-selection.ts'

/** What can be done to the selected registers; there only while some are. */
export function SelectionBar(props: { selection: Selection; isArchive: boolean; organisationId: string }) {
  const { selection, isArchive, organisationId } = props
  const texts = useTexts(selectionTexts)
  const { move, isPending } = useArchiving(organisationId)
  const count = selection.selected.length
  if (count === 0) return null
  return (
    <section
      aria-label={texts.selectedActions}
      className="sticky bottom-4 z-10 mx-auto mt-6 flex w-fit max-w-full flex-wrap items-center gap-3 rounded-lg border border-line bg-raised px-4 py-2 shadow-raised"
    >
      <span role="status">{texts.selected(count)}</span>
      <Button
        size="small"
        tone="primary"
        isPending={isPending}
        onPress={() => move(isArchive ? 'restore' : 'archive', selection.selected)}
      >
        {isArchive ? texts.restoreThem : texts.archiveThem}
      </Button>
      <Button size="small" onPress={onTakeAlong}>
        {texts.takeAlong}
      </Button>
      <Button size="small" tone="quiet" onPress={selection.clear}>
        {texts.deselect}
      </Button>
    </section>
  )
}
