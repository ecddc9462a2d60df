import {
  carriedName,
  carryFacts,
  cellText,
  type RecordOfProcessing,
  type RecordSheet,
} from '@seloste/documents'
import { writeCsv } from 'hucre/csv'
import { plainCell } from './plain-cell.ts'
import type { SpreadsheetOptions } from './render-record-xlsx.ts'

/**
 * The record as CSV: semicolons and a byte order mark, as Finnish spreadsheet programs expect. A record of both kinds
 * has one table after the other, with a blank line between them.
 */
export function renderRecordCsv(
  record: RecordOfProcessing,
  { carriesFacts = true }: SpreadsheetOptions = {},
): string {
  const tables = record.sheets.map((sheet) => tableOf(sheet, record, carriesFacts))
  const width = Math.max(...tables.flat().map(({ length }) => length))
  const filled = (row: readonly string[]) => [...row, ...Array<string>(width - row.length).fill('')]
  const rows = tables.flatMap((table, at) => (at === 0 ? table : [[], ...table])).map(filled)
  return writeCsv(
    rows.map((row) => row.map(plainCell)),
    { delimiter: ';', bom: true, lineSeparator: '\r\n' },
  )
}

function tableOf(sheet: RecordSheet, record: RecordOfProcessing, carriesFacts: boolean): string[][] {
  const carried = sheet.rows.map((row) => (carriesFacts ? carryFacts(row, record) : []))
  const most = Math.max(0, ...carried.map(({ length }) => length))
  const headings = [
    ...sheet.columns.map(({ heading }) => heading),
    ...Array.from({ length: most }, (_, at) => `${carriedName} ${at + 1}`),
  ]
  return [headings, ...sheet.rows.map(({ cells }, at) => [...cells.map(cellText), ...(carried[at] ?? [])])]
}
