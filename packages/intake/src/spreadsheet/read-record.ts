import type { KeptAs } from '@seloste/documents'
import { Failure, type Organisation, type ResolvedRegister } from '@seloste/domain'
import { unreadable } from '../reading/unreadable.ts'
import { type RowRemark, readRow } from './read-row.ts'
import { readWorkbook } from './read-workbook.ts'
import { tablesOf } from './tables.ts'

/** Most activities of one file. */
export const mostActivities = 10_000

/** A cell over which something was written since the file was made. */
export interface CellEdit {
  cell: string
  heading: string
  before: string
  after: string
}

/** A row of an imported record. */
export interface ReadActivity {
  sheet: string
  /** Row of the sheet, counted from 1. */
  row: number
  /** The activity; absent when a remark says why it cannot be taken. */
  register?: ResolvedRegister
  /** What the file carried, before its cells were changed; absent for a file that was made elsewhere. */
  carried?: { register: ResolvedRegister; organisation: Organisation; kept?: KeptAs }
  edits: readonly CellEdit[]
  remarks: readonly RowRemark[]
}

/** A record that was read from a spreadsheet; nothing of it is kept yet. */
export interface ReadRecord {
  activities: readonly ReadActivity[]
  /** Headings that no column of a form has: what stands under them is kept with each activity. */
  unknownHeadings: readonly string[]
  /** Macros and links to other files, which are left alone. */
  left: readonly ('macros' | 'external_links')[]
}

/**
 * Reads a record of processing activities from a spreadsheet: one that was made here, in which people may have changed
 * cells, or one that was made by hand in one of the forms. What the file carries goes before what its cells tell,
 * unless a cell was changed: then the change goes before, and everything else stays.
 * @throws Failure `unreadable` for what is no such file, `too_many` beyond ten thousand activities.
 */
export async function readRecord(bytes: Uint8Array, name: string): Promise<ReadRecord> {
  const workbook = await readWorkbook(bytes, name)
  const tables = workbook.grids.flatMap(tablesOf)
  if (tables.length === 0) throw unreadable('file_no_record')
  if (tables.reduce((sum, { rows }) => sum + rows.length, 0) > mostActivities) throw new Failure('too_many')
  const unknown = tables.flatMap(({ headings }) =>
    headings.flatMap((heading) => (heading.kind === 'unknown' ? [heading.text] : [])),
  )
  // A row that was copied carries what its original does: the first is the original.
  const seen = new Set<string>()
  return {
    activities: tables.flatMap((table) => table.rows.map((row) => readRow(table, row, workbook, seen))),
    unknownHeadings: [...new Set(unknown)],
    left: [
      ...(workbook.hasMacros ? (['macros'] as const) : []),
      ...(workbook.hasExternalLinks ? (['external_links'] as const) : []),
    ],
  }
}
