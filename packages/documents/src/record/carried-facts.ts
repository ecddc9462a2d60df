import type { RecordOfProcessing, RecordRow } from './record.ts'
import { recordFormat } from './record-data.ts'

/** Name of the sheet, and heading of the columns, in which a spreadsheet carries the registers whole. */
export const carriedName = 'Seloste'

/** Longest text of one cell; Excel holds 32 767. */
const longestCell = 32_000

/** The facts of a row as they travel beside its cells: the columns of a form hold fewer than a register does. */
export interface CarriedFacts {
  format: typeof recordFormat
  template: RecordOfProcessing['template']
  language: RecordOfProcessing['language']
  organisation: RecordOfProcessing['organisation']
  kept?: RecordRow['kept']
  register: RecordRow['register']
}

/** The facts of a row as texts that cells can hold. */
export function carryFacts(row: RecordRow, record: RecordOfProcessing): string[] {
  const facts: CarriedFacts = {
    format: recordFormat,
    template: record.template,
    language: record.language,
    organisation: record.organisation,
    ...(row.kept !== undefined && { kept: row.kept }),
    register: row.register,
  }
  return inPieces(JSON.stringify(facts))
}

function inPieces(text: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + longestCell, text.length)
    // A pair of surrogates is not parted: no cell can hold a half.
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1
    pieces.push(text.slice(at, end))
    at = end
  }
  return pieces
}
