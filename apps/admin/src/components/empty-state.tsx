import type { ReactNode } from 'react'

/** An empty screen that teaches: what will be here, and the one next step. */
export function EmptyState(props: {
  title: string
  children: ReactNode
  action?: ReactNode
  preview?: ReactNode
}) {
  return (
    <div className="flex max-w-2xl flex-col items-start gap-4 py-10">
      <h2 className="text-title">{props.title}</h2>
      <div className="flex flex-col gap-3 text-soft">{props.children}</div>
      {props.action && <div className="flex flex-wrap gap-3">{props.action}</div>}
      {props.preview && (
        <div aria-hidden="true" inert className="mt-4 w-full">
          {props.preview}
        </div>
      )}
    </div>
  )
}
