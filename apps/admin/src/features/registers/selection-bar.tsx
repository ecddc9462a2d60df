import type { KeptOrganisation, RegisterSummary } from '@seloste/domain'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { ArchiveManyDialog } from './archiving/archive-many-dialog.tsx'
import { ResultsDialog } from './archiving/results-dialog.tsx'
import { type Stayed, useArchiving } from './archiving/use-archiving.ts'
import type { RegisterSearch } from './register-search.ts'
import { selectionTexts } from './selection-texts.ts'
import { TakeAlongDialog } from './taking-along/take-along-dialog.tsx'
import type { Selection } from './use-selection.ts'

/** What can be done to the selected registers, while some are, and what came of it. */
export function SelectionBar(props: {
  selection: Selection
  search: RegisterSearch
  /** How many registers the list finds. */
  found: number
  organisation: KeptOrganisation
}) {
  const { selection, search, found, organisation } = props
  const texts = useTexts(selectionTexts)
  const [isTaking, setTaking] = useState(false)
  // What is asked about and what came of it stay when the list has moved on.
  const [asked, setAsked] = useState<readonly RegisterSummary[]>()
  const [stayed, setStayed] = useState<Stayed>()
  const direction = search.archived ? 'restore' : 'archive'
  const { move, isPending } = useArchiving(organisation.id, setStayed)
  const { selected } = selection
  const start = () => {
    const isAny = selected.some(({ publishedVersion }) => publishedVersion !== undefined)
    if (direction === 'archive' && isAny) setAsked(selected)
    else void move({ move: direction, rows: selected })
  }
  return (
    <>
      {selected.length > 0 && (
        <section
          aria-label={texts.selectedActions}
          className="sticky bottom-4 z-10 mx-auto mt-6 flex w-fit max-w-full flex-wrap items-center gap-3 rounded-lg border border-line bg-raised px-4 py-2 shadow-raised"
        >
          <span role="status">{texts.selected(selected.length)}</span>
          <Button size="small" tone="primary" onPress={() => setTaking(true)}>
            {texts.takeAlong}
          </Button>
          <Button size="small" isPending={isPending} onPress={start}>
            {search.archived ? texts.restoreThem : texts.archiveThem}
          </Button>
          <Button size="small" tone="quiet" onPress={selection.clear}>
            {texts.deselect}
          </Button>
        </section>
      )}
      {isTaking && (
        <TakeAlongDialog
          organisation={organisation}
          chosen={selected.map(({ id }) => id)}
          search={search}
          found={found}
          onClose={() => setTaking(false)}
        />
      )}
      {asked !== undefined && (
        <ArchiveManyDialog
          rows={asked}
          archive={(how) => move({ move: 'archive', rows: asked, ...how })}
          onClose={() => setAsked(undefined)}
        />
      )}
      {stayed !== undefined && <ResultsDialog stayed={stayed} onClose={() => setStayed(undefined)} />}
    </>
  )
}
