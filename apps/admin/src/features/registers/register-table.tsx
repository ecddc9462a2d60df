import type { KeptOrganisation, RegisterSummary } from '@seloste/domain'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Progress } from '../../components/progress.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { RegisterCells } from './register-cells.tsx'
import { registersTexts } from './registers-texts.ts'
import { TableHead } from './table-head.tsx'
import { rowLook } from './table-look.ts'
import { useListKeys } from './use-list-keys.ts'
import type { Selection } from './use-selection.ts'

const rowHeight = 51
const headHeight = 100

/** The registers of a view as a table of which only the rows in sight are drawn. */
export function RegisterTable(props: {
  rows: readonly RegisterSummary[]
  count: number
  organisation: KeptOrganisation
  selection: Selection
  hasMore: boolean
  onMore: () => void
}) {
  const { rows, count, organisation, selection, hasMore, onMore } = props
  const texts = useTexts(registersTexts)
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(body.current?.offsetTop ?? 0), [])
  const list = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: 2 * rowHeight,
  })
  useListKeys({
    length: rows.length,
    body,
    reveal: (at) => list.scrollToIndex(at),
    toggle: (at) => {
      const row = rows[at]
      if (row) selection.toggle(row.id)
    },
  })
  const shown = list.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last > rows.length - 30) onMore()
  }, [hasMore, last, rows.length, onMore])

  return (
    <>
      <table aria-label={texts.table} aria-rowcount={count + 1} className="block">
        <TableHead selection={selection} rows={rows} />
        <tbody ref={body} className="relative block" style={{ height: list.getTotalSize() }}>
          {shown.map(({ key, index, start }) => {
            const row = rows[index]
            return (
              row && (
                <tr
                  key={key}
                  ref={list.measureElement}
                  aria-rowindex={index + 2}
                  data-index={index}
                  className={rowLook(selection.isSelected(row.id))}
                  style={{ transform: `translateY(${start - top}px)` }}
                >
                  <RegisterCells
                    row={row}
                    organisation={organisation}
                    isSelected={selection.isSelected(row.id)}
                    onToggle={() => selection.toggle(row.id)}
                  />
                </tr>
              )
            )
          })}
        </tbody>
      </table>
      {hasMore && <Progress label={texts.more} />}
    </>
  )
}
