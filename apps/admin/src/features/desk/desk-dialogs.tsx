import type { FrozenRegister, KeptRegister } from '@seloste/domain'
import { showToast } from '../../components/toast.ts'
import { useTexts } from '../../language/catalogue.ts'
import { ConflictDialog } from './conflict/conflict-dialog.tsx'
import { PublishDialog } from './publishing/publish-dialog.tsx'
import { RenameDialog } from './publishing/rename-dialog.tsx'
import { WithdrawDialog } from './publishing/withdraw-dialog.tsx'
import { SaveDialog } from './saving/save-dialog.tsx'
import type { SaveOutcome, Saving } from './saving/use-saving.ts'
import { ArchiveDialog } from './versions/archive-dialog.tsx'
import type { Archiving } from './versions/use-archiving.ts'
import { VersionsDialog } from './versions/versions-dialog.tsx'
import { flowTexts } from './wording/flow-texts.ts'

/** A dialog that is open over the desk. */
export type OpenedDialog =
  | { kind: 'save' }
  | { kind: 'publish' }
  | { kind: 'versions' }
  | { kind: 'rename' }
  | { kind: 'withdraw' }
  | { kind: 'archive' }
  | { kind: 'conflict'; current: KeptRegister }

/** The dialogs of the desk, one at a time. */
export function DeskDialogs(props: {
  opened: OpenedDialog | undefined
  registerId: string
  slug: string
  organisationSlug: string
  /** What the public reads now. */
  published: FrozenRegister | undefined
  saving: Saving
  archiving: Archiving
  onClose: () => void
  onOpen: (dialog: OpenedDialog) => void
  onRefused: (outcome: SaveOutcome) => void
  onSaved: () => void
  onPublished: () => void
  onWithdrawn: () => void
  onRenamed: (slug: string) => void
}) {
  const { opened, registerId, slug, saving, onClose, onRefused } = props
  const texts = useTexts(flowTexts)
  const save = async (reason: string | undefined) => {
    const outcome = await saving.save(reason)
    if (outcome.kind === 'saved') props.onSaved()
    return outcome
  }
  switch (opened?.kind) {
    case undefined:
      return null
    case 'save':
      return <SaveDialog save={save} onClose={onClose} onRefused={onRefused} />
    case 'publish':
      return (
        <PublishDialog
          {...{ registerId, slug, saving, onClose, onRefused }}
          published={props.published}
          onPublished={props.onPublished}
        />
      )
    case 'versions':
      return <VersionsDialog registerId={registerId} onClose={onClose} />
    case 'rename':
      return <RenameDialog {...{ registerId, slug, onClose }} onRenamed={props.onRenamed} />
    case 'withdraw':
      return (
        <WithdrawDialog
          registerId={registerId}
          address={`${location.origin}/${props.organisationSlug}/${slug}`}
          onClose={onClose}
          onWithdrawn={props.onWithdrawn}
        />
      )
    case 'archive':
      return (
        <ArchiveDialog
          address={`${location.origin}/${props.organisationSlug}/${slug}`}
          archiving={props.archiving}
          onClose={onClose}
          onWithdrawn={props.onWithdrawn}
        />
      )
    case 'conflict':
      return (
        <ConflictDialog
          current={opened.current}
          saving={saving}
          onClose={onClose}
          onSettled={() => {
            showToast({ text: texts.merged, tone: 'fine' })
            props.onOpen({ kind: 'save' })
          }}
        />
      )
    default:
      return opened satisfies never
  }
}
