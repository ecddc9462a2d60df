import type { KeptOrganisation } from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { useTexts } from '../../language/catalogue.ts'
import type { RegisterSearch } from './register-search.ts'
import { selectionTexts } from './selection-texts.ts'
import { TakeAlongDialog } from './taking-along/take-along-dialog.tsx'
import { useArchiving } from './use-archiving.ts'
import type { Selection } from './use-selection.ts'

/** What can be done to the selected registers; there only while some are. */
export function SelectionBar(props: {
  selection: Selection
  search: RegisterSearch
  /** How many registers the list finds. */
  found: number
  organisation: KeptOrganisation
}) {
  const { selection, search, found, organisation } = props
  const texts = useTexts(selectionTexts)
  const { move, isPending } = useArchiving(organisation.id)
  const [isTaking, setTaking] = useState(false)
  const count = selection.selected.length
  if (count === 0) return null
  return (
    <section
      aria-label={texts.selectedActions}
      className="sticky bottom-4 z-10 mx-auto mt-6 flex w-fit max-w-full flex-wrap items-center gap-3 rounded-lg border border-line bg-raised px-4 py-2 shadow-raised"
    >
      <span role="status">{texts.selected(count)}</span>
      <Button size="small" tone="primary" onPress={() => setTaking(true)}>
        {texts.takeAlong}
      </Button>
      <Button
        size="small"
        isPending={isPending}
        onPress={() => move(search.archived ? 'restore' : 'archive', selection.selected)}
      >
        {search.archived ? texts.restoreThem : texts.archiveThem}
      </Button>
      <Button size="small" tone="quiet" onPress={selection.clear}>
        {texts.deselect}
      </Button>
      {isTaking && (
        <TakeAlongDialog
          organisation={organisation}
          chosen={selection.selected.map(({ id }) => id)}
          search={search}
          found={found}
          onClose={() => setTaking(false)}
        />
      )}
    </section>
  )
}
