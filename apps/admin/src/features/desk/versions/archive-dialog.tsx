import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import type { Archiving } from './use-archiving.ts'
import { versionsTexts } from './versions-texts.ts'

/** Names what will happen before a register with a public notice is put aside. */
export function ArchiveDialog(props: {
  address: string
  archiving: Archiving
  onClose: () => void
  onWithdrawn: () => void
}) {
  const texts = useTexts(versionsTexts)
  const { archive, cancel } = useTexts(deskTexts)
  const put = async () => {
    if (await props.archiving.move('archive', { withdraw: true })) props.onWithdrawn()
    props.onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={archive}
      actions={
        <>
          <Button tone="danger" onPress={() => void put()}>
            {texts.archiveAndWithdraw}
          </Button>
          <Button onPress={props.onClose}>{cancel}</Button>
        </>
      }
    >
      <p className="break-words">
        <a href={props.address} target="_blank" rel="noreferrer" className="text-accent underline">
          {props.address}
        </a>
      </p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {texts.archiveEffects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </Dialog>
  )
}
