import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { ArchiveFields, firstArchiveAnswer, sentAnswer } from '../../../forms/archive-fields.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import type { Archiving } from './use-archiving.ts'
import { versionsTexts } from './versions-texts.ts'

/** Names what will happen before a register with a public notice is put aside, and asks whether the notice goes. */
export function ArchiveDialog(props: {
  address: string
  archiving: Archiving
  onClose: () => void
  onWithdrawn: () => void
}) {
  const texts = useTexts(versionsTexts)
  const { archive, cancel } = useTexts(deskTexts)
  const [answer, setAnswer] = useState(firstArchiveAnswer)
  const put = async () => {
    const isDone = await props.archiving.move('archive', sentAnswer(answer))
    if (isDone && answer.withdraw) props.onWithdrawn()
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
            {answer.withdraw ? texts.archiveAndWithdraw : archive}
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
      <ArchiveFields notices={1} answer={answer} onChange={setAnswer} />
    </Dialog>
  )
}
