import type { ReadRecord } from '@seloste/domain'
import { unreadable } from '../reading/unreadable.ts'
import { readRow } from './read-row.ts'
import { readWorkbook } from './read-workbook.ts'
import { tablesOf } from './tables.ts'

/** Most activities of one file. */
export const mostActivities = 10_000

/**
 * Reads a record of processing activities from a spreadsheet: one that was made here, in which people may have changed
 * cells, or one that was made by hand in one of the forms. What the file carries goes before what its cells tell,
 * unless a cell was changed: then the change goes before, and everything else stays.
 * @throws Failure `unreadable` for what is no such file, and beyond ten thousand activities.
 */
export async function readRecord(bytes: Uint8Array, name: string): Promise<ReadRecord> {
  const workbook = await readWorkbook(bytes, name)
  const tables = workbook.grids.flatMap(tablesOf)
  if (tables.length === 0) throw unreadable('file_no_record')
  if (tables.reduce((sum, { rows }) => sum + rows.length, 0) > mostActivities)
    throw unreadable('too_many', mostActivities)
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
