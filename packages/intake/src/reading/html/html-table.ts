import type { Element } from 'domhandler'
import { childElements, isStructured } from './elements.ts'

const parts = new Set(['thead', 'tbody', 'tfoot'])
const isCell = ({ name }: Element) => name === 'td' || name === 'th'

/** The rows of a table, without those of tables inside it, each as its cells; a cell without a row is a row of one. */
export function tableRows(table: Element): Element[][] {
  return childElements(table).flatMap((child) => {
    if (isCell(child)) return [[child]]
    if (child.name === 'tr') return rowsIn(child)
    return parts.has(child.name) ? tableRows(child) : []
  })
}

/** Rows that were not closed stand in each other. */
function rowsIn(row: Element): Element[][] {
  const inside = childElements(row)
  return [inside.filter(isCell), ...inside.filter(({ name }) => name === 'tr').flatMap(rowsIn)]
}

/** Whether a table only lays a page out: it says so, has one column, or holds what no cell of data does. */
export function isLayoutTable(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (['presentation', 'none'].includes(table.attribs['role'] ?? '')) return true
  return rows.every((cells) => cells.length < 2) || rows.some((cells) => cells.some(isStructured))
}
