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

/** A row of a table with headed columns; undefined for another passage, and where the first row is a row like others. */
export function rowAt(text: string, passages: readonly Passage[], index: number): Row | undefined {
  const row = passages[index]
  if (row?.kind !== 'tableRow') return undefined
  let from = index
  while (passages[from - 1]?.kind === 'tableRow') from -= 1
  const heads = cellsOf(text, passages[from]).map(headed)
  if (from === passages.length - 1 || !heads.slice(1).some((kinds) => kinds.length > 0)) return undefined
  const cells = cellsOf(text, row)
  return {
    isHead: from === index,
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
