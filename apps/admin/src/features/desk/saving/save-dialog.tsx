import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { showToast } from '../../../components/toast.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import { savingTexts } from './saving-texts.ts'
import type { SaveOutcome } from './use-saving.ts'

/** Asks why before a version is saved; the reason may be left out. */
export function SaveDialog(props: {
  save: (reason: string | undefined) => Promise<SaveOutcome>
  onClose: () => void
  /** Gets what the dialog cannot tell itself: errors in fields, a conflict. */
  onRefused: (outcome: SaveOutcome) => void
}) {
  const texts = useTexts(deskTexts)
  const { unchanged } = useTexts(savingTexts)
  const [reason, setReason] = useState('')
  const [isPending, setPending] = useState(false)
  const [failure, setFailure] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isPending) return
    setPending(true)
    const outcome = await props.save(reason.trim() === '' ? undefined : reason.trim())
    setPending(false)
    if (outcome.kind === 'failed') return setFailure(outcome.failure.sentence ?? texts.state.local)
    props.onClose()
    if (outcome.kind === 'saved') showToast({ text: texts.savedAs(outcome.version), tone: 'fine' })
    else if (outcome.kind === 'unchanged') showToast({ text: unchanged(outcome.version) })
    else props.onRefused(outcome)
  }
  return (
    <Dialog isOpen onClose={props.onClose} title={texts.save}>
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        <TextField
          autoFocus
          label={texts.reason}
          isOptional
          description={texts.reasonHelp}
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
        {failure !== undefined && (
          <NoticeBox tone="error" title={texts.notSaved}>
            <p>{failure}</p>
            <p>{texts.draftSafe}</p>
          </NoticeBox>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" tone="primary">
            {texts.save}
          </Button>
          <Button onPress={props.onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
