import type { Block, SourceText } from '../blocks/source-text.ts'
import { readHeading } from './heading-kinds.ts'
import { isHeadingLine, type Manner, mannerOf } from './heading-line.ts'
import { headingNumber, type Neighbours, type Passage, type Piece, wordsOf } from './piece.ts'
import { rowPieces } from './row-heading.ts'
import { inlineLabel, midHeadings, numberedHeading } from './split-heading.ts'

/** The text as headings and passages, in the order of the text. */
export function outline(source: SourceText): Piece[] {
  const pieces: Piece[] = []
  const { text, blocks } = source
  const manner = mannerOf(source)
  const title = blocks.slice(0, 4).findIndex(({ span }) => isTitle(wordsOf(text, span)))
  const isAboveText = (index: number, block: Block) =>
    index < title || (index === title && readHeading(wordsOf(text, block.span)).kinds.length === 0)
  blocks.forEach((block, index) => {
    if (isAboveText(index, block) && block.kind !== 'tableRow') {
      pieces.push({ ...block, kind: block.kind === 'heading' ? 'paragraph' : block.kind })
      return
    }
    const neighbours = { before: blocks[index - 1], after: blocks[index + 1] }
    if (block.kind === 'tableRow') pieces.push(...rowPieces(text, block))
    else pieces.push(...blockPieces(text, block, neighbours, manner))
  })
  return pieces
}

/** The title of a notice; what stands above it is chrome. */
function isTitle(words: string): boolean {
  return (
    words.length < 90 &&
    /^(?:\S+ ){0,4}\S*(?:tietosuojaseloste|rekisteriseloste|privacy (?:policy|notice)|dataskyddsbeskrivning|registerbeskrivning|integritetspolicy)/iu.test(
      words,
    )
  )
}

function blockPieces(text: string, block: Block, neighbours: Neighbours, manner: Manner): Piece[] {
  const words = wordsOf(text, block.span)
  const number = headingNumber.exec(words)
  if (number !== null) {
    const rest = { start: block.span.start + number[0].length, end: block.span.end }
    const heading = numberedHeading(text, block, rest, number[1] ?? '', neighbours)
    if (heading !== undefined) return heading
  }
  if (isHeadingLine(text, block, neighbours, manner)) {
    const reading = readHeading(words)
    return [{ kind: 'heading', span: block.span, line: block.span, kinds: reading.kinds }]
  }
  const label = inlineLabel(text, block, manner)
  if (label !== undefined) return label
  if (block.kind === 'heading')
    return [{ kind: 'heading', span: block.span, line: block.span, kinds: readHeading(words).kinds }]
  return midHeadings(text, block as Passage)
}
