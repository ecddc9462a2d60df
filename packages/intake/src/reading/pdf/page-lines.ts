import type { PlacedText } from './page-content.ts'

/** A line of a page, or its part in one column. */
export type PageLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The font of all its letters; undefined where it has several. */
  readonly font: string | undefined
  readonly page: number
}

/** A gap wider than this many letter heights parts columns, and one wider than the other parts words. */
const columnGap = 2
const wordGap = 0.15

/** The dots that lead to a number in a table of contents, which says again what stands below. */
const leader = /(?:[.·…]\s?){6,}/

/** The lines of a page in the order in which they are written; what stands in two columns is two. */
export function pageLines(content: readonly PlacedText[], page: number): PageLine[] {
  const lines: PageLine[] = []
  let pieces: PlacedText[] = []
  const end = () => {
    const parts = columnsOf(pieces).map((part) => lineOf(part, page))
    if (!parts.some(({ text }) => leader.test(text))) lines.push(...parts)
    pieces = []
  }
  for (const piece of content) {
    const last = pieces.at(-1)
    if (last !== undefined && Math.abs(last.y - piece.y) > Math.max(last.size, piece.size) * 0.5) end()
    if (piece.text.trim() !== '') pieces.push(piece)
  }
  end()
  return lines
}

function columnsOf(pieces: readonly PlacedText[]): PlacedText[][] {
  const columns: PlacedText[][] = []
  let last: PlacedText | undefined
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    const gap = (piece.x - right) / piece.size
    const isOther = last !== undefined && Math.abs(last.size - piece.size) > 1 && gap > 0.5
    if (last === undefined || isOther || gap > columnGap) columns.push([])
    columns.at(-1)?.push(piece)
    last = piece
    right = Math.max(right, piece.x + piece.width)
  }
  return columns
}

function lineOf(pieces: readonly PlacedText[], page: number): PageLine {
  const left = pieces[0]?.x ?? 0
  let text = ''
  let right = left
  for (const piece of pieces) {
    const isApart = piece.x - right > piece.size * wordGap && !/\s$/.test(text) && !/^\s/.test(piece.text)
    text += text !== '' && isApart ? ` ${piece.text}` : piece.text
    right = Math.max(right, piece.x + piece.width)
  }
  const fonts = new Set(pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text)).map((piece) => piece.font))
  const [font] = fonts
  const size = Math.max(...pieces.map((piece) => piece.size))
  return { text, left, right, y: pieces[0]?.y ?? 0, size, font: fonts.size === 1 ? font : undefined, page }
}
