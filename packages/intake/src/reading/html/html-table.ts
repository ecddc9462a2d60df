import type { Element } from 'domhandler'
import { childElements, elementsWithin, isStructured } from './elements.ts'

/** The rows of a table, without those of tables inside it, each as its cells. */
export function tableRows(table: Element): Element[][] {
  const rows = elementsWithin(table, ({ name }) => name === 'tr' || name === 'table').filter(
    ({ name }) => name === 'tr',
  )
  return rows.map((row) => childElements(row).filter(({ name }) => name === 'td' || name === 'th'))
}

/** Whether a table only lays a page out: it says so, has one column, or holds what no cell of data does. */
export function isLayoutTable(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (['presentation', 'none'].includes(table.attribs['role'] ?? '')) return true
  return rows.every((cells) => cells.length < 2) || rows.some((cells) => cells.some(isStructured))
}
