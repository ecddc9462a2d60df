import type { Span } from '@seloste/domain'
import type { Block } from '../blocks/source-text.ts'
import { namesData } from '../terms/data-terms.ts'
import { readHeading } from './heading-kinds.ts'
import { headingNumber, type Passage, type Piece, wordsOf } from './piece.ts'

/** A row whose first cell is a heading heads its other cells; a row that starts with an empty cell goes on. */
export function rowPieces(text: string, row: Block): Piece[] {
  const cells = (row.cells ?? []).filter((cell) => cell.end > cell.start)
  const [first, ...others] = cells
  if (first === undefined) return []
  const isContinued = (row.cells?.[0]?.start ?? 0) === (row.cells?.[0]?.end ?? 0)
  const words = wordsOf(text, first)
  const number = headingNumber.exec(words)
  const label = number === null ? words : words.slice(number[0].length)
  const reading = readHeading(label)
  const heads =
    !isContinued &&
    others.length > 0 &&
    words.length <= 140 &&
    reading.kinds.length > 0 &&
    !enumeratesData(label)
  const isHead = heads && reading.coverage >= 0.6 && cells.length === 2 && !isTableHeader(text, others)
  if (!isHead) {
    if (cells.length > 1 && !isContinued) return [row as Passage]
    return cells.map(cellPiece)
  }
  const span = { start: first.start + (number?.[0].length ?? 0), end: first.end }
  return [
    {
      kind: 'heading',
      span,
      line: first,
      kinds: reading.kinds,
      ...(number === null ? {} : { number: number[1] ?? '' }),
    },
    ...others.map(cellPiece),
  ]
}

/** “Nimi, yhteystiedot, henkilötunnus”: the data that the row is about, not a part of a notice. */
function enumeratesData(words: string): boolean {
  const members = words.split(/,\s*|\s(?:ja|och|and)\s/u)
  return members.length >= 3 && members.every(namesData)
}

function isTableHeader(text: string, cells: readonly Span[]): boolean {
  return cells.every(
    (cell) =>
      wordsOf(text, cell).length < 40 &&
      !/[@\d]/.test(wordsOf(text, cell)) &&
      readHeading(wordsOf(text, cell)).kinds.length > 0,
  )
}

function cellPiece(span: Span): Passage {
  return { kind: 'paragraph', span }
}
