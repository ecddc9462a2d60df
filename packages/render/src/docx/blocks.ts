import { type Block, type KeyValue, textOf } from '@seloste/documents'
import { HeadingLevel, type IParagraphOptions, Paragraph, Tab, type Table, TextRun } from 'docx'
import { bullets } from './numbering.ts'
import { piecesOf, textRuns } from './runs.ts'
import { ownStyles } from './styles.ts'
import { tableOf } from './table.ts'

/** Letters that the column of names has room for. */
const longestName = 21

/** Where blocks stand: how wide (twentieths of a point), and whether what belongs together is kept on one page. */
export interface Place {
  width: number
  keeps: boolean
}

/** A block as paragraphs or a table; a paragraph stays with the list that it introduces. */
export function blockContent(
  block: Block,
  next: Block | undefined,
  { width, keeps }: Place,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: piecesOf(block.runs), keepNext: keeps && isIntroduced(next) })]
    case 'note':
      return [new Paragraph({ style: ownStyles.note, children: piecesOf(block.runs) })]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: piecesOf(block.runs) })]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: bullets, level: 0 },
            children: piecesOf(item),
          }),
      )
    case 'keyValue':
      return block.rows.map(
        (row, index) => new Paragraph(keyValue(row, keeps && index < block.rows.length - 1)),
      )
    case 'table':
      return [tableOf(block, width)]
    default:
      return block satisfies never
  }
}

function isIntroduced(next: Block | undefined): boolean {
  return next?.kind === 'list' || next?.kind === 'keyValue' || next?.kind === 'table'
}

function keyValue({ key, value }: KeyValue, keepNext: boolean): IParagraphOptions {
  const name = key.flatMap((run) => textRuns(run, ownStyles.quiet))
  // A name that is longer than its column has a line of its own.
  const gap = textOf(key).length > longestName ? { break: 1 } : { children: [new Tab()] }
  return {
    style: ownStyles.key,
    keepNext,
    children: [...name, new TextRun(gap), ...piecesOf(value)],
  }
}
