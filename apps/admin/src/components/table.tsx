import type { ReactNode } from 'react'

/** A plain table of a few rows; it scrolls sideways by itself where it is too wide. */
export function Table(props: { caption: string; columns: readonly string[]; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={props.caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-left tabular-nums">
        <caption className="sr-only">{props.caption}</caption>
        <thead>
          <tr className="border-b border-edge">
            {props.columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="px-3 py-2 text-small font-semibold text-soft first:pl-0"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_td:first-child]:pl-0 [&_tr]:border-b [&_tr]:border-line">
          {props.children}
        </tbody>
      </table>
    </section>
  )
}
