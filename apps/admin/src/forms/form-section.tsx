import { type ReactNode, useId } from 'react'

/** Fields that belong together, under a heading. */
export function FormSection(props: { title: string; lead?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-t border-line pt-6">
      <div>
        <h2 id={id} className="text-large">
          {props.title}
        </h2>
        {props.lead && <p className="text-soft">{props.lead}</p>}
      </div>
      {props.children}
    </section>
  )
}
