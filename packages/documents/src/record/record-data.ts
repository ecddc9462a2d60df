import { type FrozenRegister, frozenRegisterFormat } from '@seloste/domain'
import { textOf } from '../document/text-of.ts'
import type { KeptAs, RecordLine, RecordOfProcessing, RecordSheet } from './record.ts'

/** The name of the record as data, in its `format` field. */
export const recordFormat = 'seloste/record'

/** The record as data: each table as it reads, and the registers whole, from which it can be read back. */
export interface RecordData {
  format: typeof recordFormat
  template: RecordOfProcessing['template']
  language: RecordOfProcessing['language']
  date: string
  sheets: readonly {
    role: RecordSheet['role']
    title: string
    headings: readonly string[]
    rows: string[][]
  }[]
  registers: readonly (FrozenRegister & { kept?: KeptAs })[]
}

/** The record as data. */
export function recordData({
  template,
  language,
  date,
  organisation,
  sheets,
}: RecordOfProcessing): RecordData {
  return {
    format: recordFormat,
    template,
    language,
    date,
    sheets: sheets.map(({ role, title, columns, rows }) => ({
      role,
      title,
      headings: columns.map(({ heading }) => heading),
      rows: rows.map(({ cells }) => cells.map(cellText)),
    })),
    registers: sheets.flatMap(({ rows }) =>
      rows.map(({ register, kept }) => ({
        format: frozenRegisterFormat,
        organisation,
        register,
        ...(kept !== undefined && { kept }),
      })),
    ),
  }
}

const lineBreaks = /\s*\n\s*/g

/** Longest text of a cell; spreadsheets hold 32 767. */
const longestCell = 32_000

/** What a cell reads, a line for each item; of one too long, the lines that fit. */
export function cellText(lines: readonly RecordLine[]): string {
  const text = lines.map(lineText).join('\n')
  if (text.length <= longestCell) return text
  return `${text.slice(0, Math.max(text.lastIndexOf('\n', longestCell), 0))}\n…`
}

/** What a line reads: always one line, whatever a person wrote. */
export function lineText({ runs }: RecordLine): string {
  return textOf(runs).replace(lineBreaks, ' ').trim()
}
