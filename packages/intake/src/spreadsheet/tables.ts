import type { Grid } from './grid.ts'
import { type Heading, type HeadingRow, headingRowOf } from './headings.ts'

/** A table of activities inside a sheet. */
export interface Table extends HeadingRow {
  grid: Grid
  /** Rows of the sheet that hold an activity, counted from 0. */
  rows: readonly number[]
}

/** So far down a form may have what stands above its table. */
const deepestHeading = 40

/** The tables of a sheet: each begins with its headings and ends where the next one begins. */
export function tablesOf(grid: Grid): Table[] {
  const tables: (HeadingRow & { rows: number[] })[] = []
  grid.rows.forEach((row, at) => {
    const isEarly = at < deepestHeading || (grid.rows[at - 1] ?? []).every((text) => text.trim() === '')
    const found = isEarly ? headingRowOf(row) : undefined
    if (found !== undefined) tables.push({ ...found, rows: [] })
    else if (saysSomething(grid, at, tables.at(-1)?.headings ?? [])) tables.at(-1)?.rows.push(at)
  })
  return tables.map((table) => ({ ...table, grid }))
}

/** A row without a text or a formula under any heading is no activity. */
function saysSomething({ rows, formulas }: Grid, row: number, headings: readonly Heading[]): boolean {
  return headings.some(
    ({ at, kind }) =>
      kind !== 'key' && ((rows[row]?.[at] ?? '').trim() !== '' || formulas.has(`${row},${at}`)),
  )
}
