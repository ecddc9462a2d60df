import { type Block, type Run, textOf } from '@seloste/documents'
import {
  BorderStyle,
  type ITableCellOptions,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { piecesOf } from './runs.ts'
import { colors, ownStyles } from './styles.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colors.line } as const

/** How a table looks whose columns are so wide (twentieths of a point): lines between rows, none between columns. */
export function tableLook(columnWidths: number[]): Omit<ITableOptions, 'rows'> {
  return {
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: hairline,
      bottom: hairline,
      insideHorizontal: hairline,
      insideVertical: none,
      left: none,
      right: none,
    },
    margins: { top: 60, bottom: 60, left: 0, right: 140 },
  }
}

/** Letters that every column has room for. */
const least = 20

/** A table with a header row that is repeated on every page, so wide (twentieths of a point). */
export function tableOf({ header, rows }: Extract<Block, { kind: 'table' }>, width: number): Table {
  const columnWidths = widthsOf(header, rows, width)
  const cells = (texts: readonly (readonly Run[])[], isHeader: boolean) =>
    texts.map((runs, index) => new TableCell(cell(runs, isHeader, columnWidths[index] ?? 0)))
  return new Table({
    ...tableLook(columnWidths),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(header, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  })
}

/** Columns with more to say are wider, though not in proportion. */
function widthsOf(
  header: readonly (readonly Run[])[],
  rows: readonly (readonly (readonly Run[])[])[],
  width: number,
): number[] {
  const shares = header.map((runs, at) => {
    const longest = Math.max(
      ...[runs, ...rows.map((row) => row[at] ?? [])].map((cell) => textOf(cell).length),
    )
    return Math.sqrt(Math.max(longest, least))
  })
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((width * share) / all))
}

function cell(runs: readonly Run[], isHeader: boolean, width: number): ITableCellOptions {
  const strong = isHeader ? runs.map((run) => ({ ...run, emphasis: true as const })) : runs
  return {
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style: ownStyles.cell, children: piecesOf(strong) })],
  }
}
