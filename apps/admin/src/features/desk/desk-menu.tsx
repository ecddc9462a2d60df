import { Menu, MenuItem } from '../../components/menu.tsx'
import { showToast } from '../../components/toast.ts'
import { useTexts } from '../../language/catalogue.ts'
import type { OpenedDialog } from './desk-dialogs.tsx'
import { useDesk } from './editing/desk-context.ts'
import type { Saving } from './saving/use-saving.ts'
import type { Archiving } from './versions/use-archiving.ts'
import { versionsTexts } from './versions/versions-texts.ts'
import { deskTexts } from './wording/desk-texts.ts'

/** What is done with a register now and then. */
export function DeskMenu(props: {
  saving: Saving
  archiving: Archiving
  isPublished: boolean
  onOpen: (dialog: OpenedDialog) => void
}) {
  const { saving, archiving, isPublished, onOpen } = props
  const { store } = useDesk()
  const texts = useTexts(deskTexts)
  const { discarded, nothingToDiscard } = useTexts(versionsTexts)
  const discard = () => {
    if (!saving.isChanged()) return showToast({ text: nothingToDiscard })
    store.rewrite('', () => saving.base.content)
    // Saving what is unchanged takes the draft away.
    void saving.save(undefined)
    showToast({ text: discarded(saving.base.version), undo: () => store.undo() })
  }
  const acts: Record<string, () => void> = {
    versions: () => onOpen({ kind: 'versions' }),
    rename: () => onOpen({ kind: 'rename' }),
    withdraw: () => onOpen({ kind: 'withdraw' }),
    discard,
    archive: () => {
      if (isPublished && !archiving.isArchived) onOpen({ kind: 'archive' })
      else void archiving.move(archiving.isArchived ? 'restore' : 'archive')
    },
  }
  return (
    <Menu
      label={<span>{texts.more}</span>}
      button={{ size: 'small' }}
      onAction={(key) => acts[String(key)]?.()}
    >
      <MenuItem id="versions">{texts.versions}</MenuItem>
      <MenuItem id="discard">{texts.discard}</MenuItem>
      {!isPublished && <MenuItem id="rename">{texts.rename}</MenuItem>}
      {isPublished && <MenuItem id="withdraw">{texts.withdraw}</MenuItem>}
      <MenuItem id="archive">{archiving.isArchived ? texts.restoreIt : texts.archive}</MenuItem>
    </Menu>
  )
}
