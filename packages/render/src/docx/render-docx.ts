import { type Document, textOf } from '@seloste/documents'
import {
  AlignmentType,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  Document as WordDocument,
} from 'docx'
import { isWide } from '../page/is-wide.ts'
import { pageWords } from '../page/page-words.ts'
import { numbering } from './numbering.ts'
import { wordText } from './runs.ts'
import { bodyOf } from './sections.ts'
import { settled } from './settled.ts'
import { colors, stylesOf } from './styles.ts'

// A4 in twentieths of a point.
const page = { width: 11_906, height: 16_838 } as const
const margin = { top: 1247, bottom: 1361, left: 1361, right: 1361 } as const

/**
 * The document as a Word file to be worked on: real styles for headings, lists and tables, numbered headings that
 * count themselves, a table of contents that can be brought up to date, the language set for the checking of spelling.
 * Equal documents give equal bytes.
 */
export async function renderDocx(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const { language, presentation, meta } = document
  const lies = isWide(document)
  const width = (lies ? page.height : page.width) - margin.left - margin.right
  const word = new WordDocument({
    title: wordText(textOf(document.title)),
    creator: wordText(meta.controller),
    lastModifiedBy: wordText(meta.controller),
    styles: stylesOf(language, presentation),
    numbering,
    // Long words in narrow columns.
    hyphenation: { autoHyphenation: lies },
    sections: [
      {
        properties: {
          page: {
            size: { ...page, orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin,
          },
        },
        footers: { default: new Footer({ children: [footer(document, width)] }) },
        children: bodyOf(document, width),
      },
    ],
  })
  return settled(await Packer.toBuffer(word), { language, date: meta.date })
}

function footer({ language, meta }: Document, width: number): Paragraph {
  const numbers = pageWords[language]
    .split(/(\{pages?\})/)
    .map((part) =>
      part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part,
    )
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: 'right', position: width }],
    children: [
      new TextRun({
        children: [wordText(meta.controller), '\t', ...numbers],
        size: 17,
        color: colors.quiet,
      }),
    ],
  })
}
