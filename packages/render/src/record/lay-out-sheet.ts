import { carriedName, cellText, type RecordSheet, type Run, textOf } from '@seloste/documents'
import type { Cell, CellStyle, RowDef, WriteSheet } from 'hucre'
import { cellRef, colToLetter } from 'hucre/xlsx'

const font = { name: 'Calibri', size: 11 }

// '@' is the format of text: what a person types into such a cell is never taken for a formula or a date.
const looks = {
  title: { font: { ...font, size: 14, bold: true }, numFmt: '@' },
  key: { font: { ...font, bold: true }, alignment: { vertical: 'top', wrapText: true }, numFmt: '@' },
  reach: { font, alignment: { vertical: 'top' }, numFmt: '@' },
  text: { font, alignment: { vertical: 'top', wrapText: true }, numFmt: '@' },
  heading: {
    font: { ...font, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3ECE8' } },
    alignment: { vertical: 'top', wrapText: true },
    border: { bottom: { style: 'thin', color: { rgb: '1F6B57' } } },
    numFmt: '@',
  },
} as const satisfies Record<string, CellStyle>

type Look = keyof typeof looks

/** Characters that stay readable beside each other on a page. */
const pageWidth = 260

/** Height of a line and greatest height of a row, in points. */
const lineHeight = 15
const highest = 409

/**
 * A table of the record as a sheet: its title, who keeps it, the headings, a row for each activity. `keys` tie the
 * rows to what is carried out of sight, in a hidden column, so that rows can be sorted and taken away.
 */
export function layOutSheet(sheet: RecordSheet, keys: readonly string[] | undefined): WriteSheet {
  const rows: string[][] = []
  const cells = new Map<string, Partial<Cell>>()
  const rowDefs = new Map<number, RowDef>()
  const widths = sheet.columns.map(({ width }) => width)
  const add = (row: readonly string[], look: (column: number) => Look, height?: number) => {
    for (const column of row.keys()) cells.set(`${rows.length},${column}`, { style: looks[look(column)] })
    if (height !== undefined) rowDefs.set(rows.length, { height })
    rows.push([...row])
  }
  add([sheet.title], () => 'title')
  for (const { key, value } of sheet.header) {
    const name = textOf(key)
    add([name, oneLine(value)], (at) => (at === 0 ? 'key' : 'reach'), heightOf([name], widths))
  }
  const headingRow = Math.max((sheet.headingRow ?? 0) - 1, rows.length + 1)
  while (rows.length < headingRow) rows.push([])
  const keyColumn = keys === undefined ? [] : [carriedName]
  const headings = sheet.columns.map(({ heading }) => heading)
  add([...headings, ...keyColumn], () => 'heading', heightOf(headings, widths))
  sheet.rows.forEach((row, at) => {
    const key = keys?.[at]
    const texts = row.cells.map(cellText)
    add([...texts, ...(key === undefined ? [] : [key])], () => 'text', heightOf(texts, widths))
  })
  const last = colToLetter(sheet.columns.length - 1 + keyColumn.length)
  return {
    name: sheet.name,
    rows,
    cells,
    rowDefs,
    columns: [...widths.map((width) => ({ width })), ...keyColumn.map(() => ({ width: 10, hidden: true }))],
    freezePane: { rows: headingRow + 1, columns: 1 },
    autoFilter: { range: `${cellRef(headingRow, 0)}:${last}${Math.max(rows.length, headingRow + 2)}` },
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / pageWidth),
      fitToHeight: 0,
      printTitlesRow: `$${headingRow + 1}:$${headingRow + 1}`,
    },
  }
}

function oneLine(runs: readonly Run[]): string {
  return textOf(runs).replace(/\s*\n\s*/g, ' ')
}

/** Programs that do not measure wrapped text themselves are told the height. */
function heightOf(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((text, column) => {
    const width = widths[column] ?? 10
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  })
  return Math.min(highest, lineHeight * Math.max(1, ...lines))
}
