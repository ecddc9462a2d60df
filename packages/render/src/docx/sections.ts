import type { Document, Section } from '@seloste/documents'
import {
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { blockContent, type Place } from './blocks.ts'
import { areCounted, sectionNumbers } from './numbering.ts'
import { piecesOf, wordText } from './runs.ts'
import { ownStyles } from './styles.ts'
import { tableLook } from './table.ts'

/** What stands in the body of the document, so wide (twentieths of a point). */
export type Body = Paragraph | Table | TableOfContents

/** The title and the sections, one below the other or as the rows of a table. */
export function bodyOf(document: Document, width: number): Body[] {
  const title = new Paragraph({ heading: HeadingLevel.TITLE, children: piecesOf(document.title) })
  const counted = areCounted(document.sections)
  if (document.presentation === 'columns') return [title, rowsOf(document.sections, counted, width)]
  const { contents } = document.meta
  return [
    title,
    ...document.sections.flatMap((section, index) => [
      headingOf(section, counted),
      ...contentOf(section, { width, keeps: true }),
      // As on the page: the summary comes first, then the contents.
      ...(index === 0 && contents !== undefined ? contentsOf(contents) : []),
    ]),
  ]
}

function headingOf({ number, heading }: Section, counted: boolean): Paragraph {
  const told: ParagraphChild[] = number === undefined || counted ? [] : [new TextRun(`${number} `)]
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(number !== undefined && counted ? { numbering: { reference: sectionNumbers, level: 0 } } : {}),
    children: [...told, ...piecesOf(heading)],
  })
}

function contentOf({ blocks }: Section, place: Place): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => blockContent(block, blocks[index + 1], place))
}

function contentsOf(title: string): Body[] {
  return [
    new Paragraph({ style: ownStyles.contents, children: [new TextRun(wordText(title))] }),
    new TableOfContents(wordText(title), {
      headingStyleRange: '1-1',
      hyperlink: true,
      pageNumbersEntryLevelsRange: '1-1',
    }),
  ]
}

function rowsOf(sections: readonly Section[], counted: boolean, width: number): Table {
  const first = Math.round(width * 0.32)
  const cell = (children: (Paragraph | Table)[], size: number) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      children: children.length === 0 ? [new Paragraph('')] : children,
    })
  return new Table({
    ...tableLook([first, width - first]),
    rows: sections.map(
      (section) =>
        new TableRow({
          children: [
            cell([headingOf(section, counted)], first),
            cell(contentOf(section, { width: width - first, keeps: false }), width - first),
          ],
        }),
    ),
  })
}
