import { useMutation } from '@tanstack/react-query'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureBox } from '../../../components/failure-box.tsx'
import { showToast } from '../../../components/toast.ts'
import { useApi } from '../../../connection/api.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { publishingTexts } from './publishing-texts.ts'

/** Names what will happen before a notice is taken off its public address. */
export function WithdrawDialog(props: {
  registerId: string
  address: string
  onClose: () => void
  onWithdrawn: () => void
}) {
  const api = useApi()
  const texts = useTexts(publishingTexts)
  const withdrawing = useMutation({
    mutationFn: () => api.notices.withdraw.mutate({ id: props.registerId }),
    onSuccess: () => {
      showToast({ text: texts.withdrawn, tone: 'fine' })
      props.onWithdrawn()
      props.onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={texts.withdraw}
      actions={
        <>
          <Button tone="danger" isPending={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
            {texts.doWithdraw}
          </Button>
          <Button onPress={props.onClose}>{texts.keep}</Button>
        </>
      }
    >
      <p className="break-words">
        <a href={props.address} target="_blank" rel="noreferrer" className="text-accent underline">
          {props.address}
        </a>
      </p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {texts.withdrawEffects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <p>{texts.duty}</p>
      {withdrawing.isError && <FailureBox error={withdrawing.error} onRetry={() => withdrawing.mutate()} />}
    </Dialog>
  )
}
