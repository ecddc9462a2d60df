import type { NoticeSectionKind } from '@seloste/domain'
import { readHeading } from '../recognise/heading-kinds.ts'
import type { Passage } from '../recognise/piece.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'

/** Where a row stands in a table whose first row heads its columns. */
export type Row = {
  readonly isHead: boolean
  /** The cell under a heading of a kind. */
  readonly cellAbout: (kind: NoticeSectionKind) => Phrase | undefined
  readonly first: Phrase | undefined
}

/**
 * For each passage its row in a table with headed columns; undefined for another passage, and where the first row is a
 * row like others.
 */
export function rowsOf(text: string, passages: readonly Passage[]): (Row | undefined)[] {
  const rows: (Row | undefined)[] = []
  let heads: Heads | undefined
  passages.forEach((passage, index) => {
    const isRow = passage.kind === 'tableRow'
    const isFirst = isRow && passages[index - 1]?.kind !== 'tableRow'
    if (isFirst) heads = passages[index + 1] === undefined ? undefined : headsOf(text, passage)
    rows.push(isRow && heads !== undefined ? rowUnder(text, heads, passage, isFirst) : undefined)
  })
  return rows
}

/** What each column of a table is about, as its first row says. */
type Heads = readonly (readonly NoticeSectionKind[])[]

function headsOf(text: string, row: Passage): Heads | undefined {
  const heads = cellsOf(text, row).map(headed)
  return heads.slice(1).some((kinds) => kinds.length > 0) ? heads : undefined
}

function rowUnder(text: string, heads: Heads, row: Passage, isHead: boolean): Row {
  const cells = cellsOf(text, row)
  return {
    isHead,
    first: cells[0],
    cellAbout: (kind) => {
      const at = heads.findIndex((kinds) => kinds.includes(kind))
      return at > 0 ? cells[at] : undefined
    },
  }
}

function cellsOf(text: string, row: Passage | undefined): (Phrase | undefined)[] {
  return (row?.cells ?? []).map((cell) => phraseAt(text, cell))
}

function headed(cell: Phrase | undefined): readonly NoticeSectionKind[] {
  if (cell === undefined || cell.text.length > 60) return []
  const { kinds, coverage } = readHeading(cell.text)
  return coverage >= 0.6 ? kinds : []
}
