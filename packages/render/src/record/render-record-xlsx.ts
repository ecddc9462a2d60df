import { carriedName, carryFacts, type RecordOfProcessing } from '@seloste/documents'
import { textIn } from '@seloste/domain'
import { writeXlsx } from 'hucre/xlsx'
import { layOutSheet } from './lay-out-sheet.ts'

/** How a spreadsheet is to be made. */
export interface SpreadsheetOptions {
  /**
   * Whether it carries the registers whole beside the table, so that it can be read back without loss. True unless
   * told otherwise; false for a record that is handed to somebody else.
   */
  carriesFacts?: boolean
}

/**
 * The record as a workbook (Office Open XML): a sheet for what a controller and one for what a processor does, and
 * out of sight the facts that the form has no column for. It holds texts only: no formula, no link, no macro.
 */
export function renderRecordXlsx(
  record: RecordOfProcessing,
  { carriesFacts = true }: SpreadsheetOptions = {},
): Promise<Uint8Array> {
  let rows = 0
  const carried: string[][] = []
  const sheets = record.sheets.map((sheet) => {
    const keys = sheet.rows.map((row) => {
      rows += 1
      const key = String(rows)
      if (carriesFacts) carried.push([key, ...carryFacts(row, record)])
      return key
    })
    return layOutSheet(sheet, carriesFacts ? keys : undefined)
  })
  const day = new Date(`${record.date}T00:00:00Z`)
  return writeXlsx({
    sheets: carriesFacts ? [...sheets, { name: carriedName, rows: carried, veryHidden: true }] : sheets,
    properties: {
      title: record.title,
      creator: textIn(record.organisation.name, record.language)?.text ?? record.organisation.slug,
      created: day,
      modified: day,
    },
    defaultFont: { name: 'Calibri', size: 11 },
  })
}
