import { useBlocker } from '@tanstack/react-router'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { useTexts } from '../language/catalogue.ts'
import { formTexts } from './form-texts.ts'

/** Keeps a person from leaving changes behind unknowingly, inside the desk and on closing the tab. */
export function LeaveGuard({ isChanged }: { isChanged: boolean }) {
  const texts = useTexts(formTexts)
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isChanged,
    enableBeforeUnload: () => isChanged,
    withResolver: true,
  })
  return (
    <Dialog
      isOpen={status === 'blocked'}
      onClose={() => reset?.()}
      title={texts.leaveTitle}
      actions={
        <>
          <Button tone="primary" onPress={() => reset?.()}>
            {texts.stay}
          </Button>
          <Button tone="danger" onPress={() => proceed?.()}>
            {texts.leaveNow}
          </Button>
        </>
      }
    >
      <p>{texts.leave}</p>
    </Dialog>
  )
}
