import { slugSchema } from '@seloste/domain'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { showToast } from '../../../components/toast.ts'
import { useApi } from '../../../connection/api.ts'
import { failureOf } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import { flowTexts } from '../wording/flow-texts.ts'

/** Changes the last part of the public address. */
export function RenameDialog(props: {
  registerId: string
  slug: string
  onClose: () => void
  onRenamed: (slug: string) => void
}) {
  const api = useApi()
  const texts = useTexts(flowTexts)
  const words = useTexts(deskTexts)
  const [slug, setSlug] = useState(props.slug)
  const [error, setError] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!slugSchema.safeParse(slug).success) return setError(texts.badSlug)
    try {
      await api.registers.rename.mutate({ id: props.registerId, slug })
      showToast({ text: texts.renamed, tone: 'fine' })
      props.onRenamed(slug)
      props.onClose()
    } catch (reason) {
      setError(failureOf(reason).sentence ?? words.state.local)
    }
  }
  return (
    <Dialog isOpen onClose={props.onClose} title={texts.rename}>
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        <TextField
          autoFocus
          label={texts.slug}
          description={texts.slugHelp}
          errorMessage={error}
          value={slug}
          onChange={(next) => {
            setSlug(next)
            setError(undefined)
          }}
        />
        <div className="flex gap-3">
          <Button type="submit" tone="primary">
            {texts.doRename}
          </Button>
          <Button onPress={props.onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
