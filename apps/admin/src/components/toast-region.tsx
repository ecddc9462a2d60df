import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTexts } from '../language/catalogue.ts'
import { componentTexts } from '../language/component-texts.ts'
import { Button } from './button.tsx'
import { closeToast, currentToasts, type Toast, toastTime, watchToasts } from './toast.ts'

const tones = {
  plain: 'border-line',
  fine: 'border-fine',
  error: 'border-error',
} satisfies Record<Toast['tone'], string>

/** Where the short messages appear; they wait while one points at them or is among them with the keyboard. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(watchToasts, currentToasts)
  const [isHeld, setHeld] = useState(false)
  const region = useRef<HTMLElement>(null)
  const texts = useTexts(componentTexts)
  // A message that goes from under the pointer never hears that the pointer has left.
  useEffect(
    () => setHeld(toasts.length > 0 && region.current?.contains(document.activeElement) === true),
    [toasts],
  )
  return (
    <section
      ref={region}
      aria-label={texts.notifications}
      className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex flex-col items-center gap-2"
      // Not on entering: a message that comes up under a resting pointer is not pointed at.
      onPointerMove={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" aria-live="polite" className="contents">
        {toasts.map((toast) => (
          <ToastMessage key={toast.id} toast={toast} isHeld={isHeld} />
        ))}
      </div>
    </section>
  )
}

function ToastMessage({ toast, isHeld }: { toast: Toast; isHeld: boolean }) {
  const texts = useTexts(componentTexts)
  const { id, undo } = toast
  useEffect(() => {
    if (isHeld || toast.tone === 'error') return
    const timer = setTimeout(() => closeToast(id), toastTime)
    return () => clearTimeout(timer)
  }, [id, isHeld, toast.tone])
  return (
    <div
      className={`pointer-events-auto flex max-w-xl items-center gap-3 rounded-lg border-l-4 bg-raised py-2 pr-2 pl-4 shadow-raised ${tones[toast.tone]}`}
    >
      <span>{toast.text}</span>
      {undo && (
        <Button
          tone="quiet"
          size="small"
          onPress={() => {
            undo()
            closeToast(id)
          }}
        >
          {texts.undo}
        </Button>
      )}
      <Button tone="quiet" size="small" onPress={() => closeToast(id)}>
        {texts.close}
      </Button>
    </div>
  )
}
