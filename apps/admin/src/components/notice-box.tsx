import type { ReactNode } from 'react'

const tones = {
  plain: 'border-edge bg-sunken',
  fine: 'border-fine bg-fine-tint',
  warning: 'border-warning bg-warning-tint',
  error: 'border-error bg-error-tint',
} as const

/** A message that stands on the page: what happened, what is safe, what to do. Errors and warnings are announced. */
export function NoticeBox(props: {
  tone: keyof typeof tones
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div
      role={props.tone === 'error' || props.tone === 'warning' ? 'alert' : undefined}
      className={`flex flex-col gap-2 rounded-md border-l-4 px-4 py-3 ${tones[props.tone]}`}
    >
      <p className="font-semibold">{props.title}</p>
      {props.children}
      {props.action && <div className="flex flex-wrap gap-3">{props.action}</div>}
    </div>
  )
}
