import { lineText } from '@seloste/documents'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../language/catalogue.ts'
import { recordTexts } from './record-texts.ts'
import type { ShownSheet } from './use-record.ts'

/** A table of the record; the first column stays in sight while the others are scrolled. */
export function RecordTable({ sheet, organisation }: { sheet: ShownSheet; organisation: string }) {
  const texts = useTexts(recordTexts)
  const [, ...columns] = sheet.columns
  const name = sheet.columns.findIndex(({ code }) => code === 'name')
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-title">{sheet.title}</h2>
      {sheet.header.length > 0 && (
        <dl className="grid gap-x-4 gap-y-1 text-small sm:grid-cols-[auto_1fr]">
          {sheet.header.map(({ key, value }) => {
            const label = lineText({ runs: key, fact: '' })
            return (
              <div key={label} className="contents">
                <dt className="font-semibold">{label}</dt>
                <dd className="max-sm:mb-1">{lineText({ runs: value, fact: '' })}</dd>
              </div>
            )
          })}
        </dl>
      )}
      <section
        aria-label={sheet.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto rounded-lg border border-line"
      >
        <table className="border-collapse text-left text-small">
          <caption className="sr-only">{sheet.title}</caption>
          <thead>
            <tr className="border-b border-edge bg-sunken align-bottom">
              {[sheet.columns[0], ...columns].map(
                (column) =>
                  column && (
                    <th
                      key={column.id}
                      scope="col"
                      className="min-w-40 px-3 py-2 font-semibold first:sticky first:left-0 first:bg-sunken max-sm:first:static"
                    >
                      {column.heading}
                      {column.article && (
                        <span className="block font-normal text-soft">{column.article}</span>
                      )}
                    </th>
                  ),
              )}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row, at) => (
              <tr key={row.kept?.id ?? at} className="border-b border-line align-top last:border-0">
                {sheet.columns.map((column, place) => {
                  const lines = (row.cells[place] ?? []).map(lineText)
                  const look =
                    'max-w-80 min-w-40 px-3 py-2 first:sticky first:left-0 first:bg-ground max-sm:first:static'
                  if (place !== name) {
                    return (
                      <td key={column.id} className={look}>
                        <Lines lines={lines} />
                      </td>
                    )
                  }
                  const said = lines[0] ?? texts.unnamed
                  return (
                    <th key={column.id} scope="row" className={`${look} font-semibold`}>
                      {row.kept ? (
                        <Link
                          to="/$organisation/registers/$register"
                          params={{ organisation, register: row.kept.id }}
                          aria-label={texts.open(said)}
                          className="text-accent underline-offset-2 hover:underline"
                        >
                          {said}
                        </Link>
                      ) : (
                        said
                      )}
                    </th>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  const [only, ...more] = lines
  if (only === undefined) return null
  if (more.length === 0) return only
  return (
    <ul className="flex flex-col gap-1">
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  )
}
