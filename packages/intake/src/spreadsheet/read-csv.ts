import { carriedName } from '@seloste/documents'
import { parseCsv } from 'hucre/csv'
import { decodeText } from '../reading/decode-text.ts'
import type { Grid, Workbook } from './grid.ts'

const steered = /^'+[=+\-@\t\r]/

/** Reads comma separated values: what parts the cells is found out, apostrophes that tame formulas are taken away. */
export function readCsv(bytes: Uint8Array): Workbook {
  const text = decodeText(bytes)
  const rows = parseCsv(text, { delimiter: delimiterOf(text) }).map((row) =>
    row.map((value) => plainText(value === null ? '' : String(value))),
  )
  const carried = new Map<string, string>()
  const grid: Grid = { name: '', rows, formulas: new Set() }
  return { grids: [withKeys(grid, carried)], carried, hasMacros: false, hasExternalLinks: false }
}

function plainText(text: string): string {
  return (steered.test(text) ? text.slice(1) : text).replace(/\r\n?/g, '\n')
}

/** The commonest of the signs that part cells, in the first line that has one outside quotes. */
function delimiterOf(text: string): string {
  const signs = [';', ',', '\t', '|']
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"?/g, '')
  for (const line of head.split('\n')) {
    const counted = signs.map((sign) => ({ sign, count: line.split(sign).length - 1 }))
    const [most] = counted.toSorted((one, other) => other.count - one.count)
    if (most !== undefined && most.count > 0) return most.sign
  }
  return ';'
}

const carriedHeading = new RegExp(`^${carriedName} (\\d+)$`)

/** In CSV the facts stand in the row itself: they are put aside, and a key in their place. */
function withKeys(grid: Grid, carried: Map<string, string>): Grid {
  let columns: number[] = []
  const rows = grid.rows.map((row, at) => {
    const headings = row.flatMap((text, column) => (carriedHeading.test(text) ? [column] : []))
    if (headings.length > 0) {
      columns = headings
      const [first] = headings
      return row.map((text, column) =>
        column === first ? carriedName : headings.includes(column) ? '' : text,
      )
    }
    const [first] = columns
    if (first === undefined) return row
    const pieces = columns.map((column) => row[column] ?? '').join('')
    if (pieces === '') return row
    carried.set(String(at), pieces)
    return row.map((text, column) => (column === first ? String(at) : columns.includes(column) ? '' : text))
  })
  return { ...grid, rows }
}
