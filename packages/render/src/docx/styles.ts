import type { Presentation } from '@seloste/documents'
import type { Language } from '@seloste/domain'
import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'

/** Languages as a word processor names them, for the checking of spelling. */
export const proofingLanguages = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
} as const satisfies Record<Language, string>

/** Names of the styles of our own. */
export const ownStyles = {
  key: 'KeyValue',
  note: 'Note',
  contents: 'ContentsHeading',
  cell: 'TableCell',
  gap: 'Gap',
  quiet: 'KeyName',
} as const

/** Where values begin beside their names, and list texts beside their bullets; in twentieths of a point. */
export const indents = { value: 2200, list: 360 } as const

export const colors = { ink: '1B2327', quiet: '566269', accent: '0B5563', line: 'C9D1D5' } as const

const font = 'Calibri'
const line = { line: 276, lineRule: LineRuleType.AUTO } as const

/** The styles of a document; where its sections are rows of a table, its headings stand as large as the text. */
export function stylesOf(language: Language, presentation: Presentation): IStylesOptions {
  const inRows = presentation === 'columns'
  return {
    default: {
      document: {
        run: { font, size: 22, color: colors.ink, language: { value: proofingLanguages[language] } },
        paragraph: { spacing: { before: 60, after: 60, ...line } },
      },
      title: {
        run: { font, size: 40, bold: true },
        paragraph: { spacing: { before: 0, after: 320, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font, size: inRows ? 22 : 28, bold: true },
        paragraph: {
          spacing: { before: inRows ? 0 : 360, after: inRows ? 0 : 120, ...line },
          // In a row it would hold the whole table together.
          keepNext: !inRows,
          outlineLevel: 0,
        },
      },
      heading2: {
        run: { font, size: 23, bold: true },
        paragraph: { spacing: { before: 240, after: 80, ...line }, keepNext: true, outlineLevel: 1 },
      },
      listParagraph: {
        paragraph: { spacing: { before: 0, after: 60, ...line }, contextualSpacing: false },
      },
      hyperlink: { run: { color: colors.accent, underline: {} } },
    },
    paragraphStyles: [
      own(ownStyles.key, 'Key and Value', {
        indent: { left: indents.value, hanging: indents.value },
        spacing: { before: 0, after: 40, ...line },
      }),
      own(ownStyles.note, 'Note', {}, { color: colors.quiet }),
      own(
        ownStyles.contents,
        'Contents Heading',
        { keepNext: true, spacing: { before: 360, after: 80, ...line } },
        { bold: true, size: 23 },
      ),
      own('TOC1', 'toc 1', { spacing: { before: 0, after: 40, ...line } }),
      own(ownStyles.cell, 'Table Cell', { spacing: { before: 40, after: 40 } }, { size: 19 }),
    ],
    characterStyles: [
      { id: ownStyles.quiet, name: 'Key Name', run: { color: colors.quiet } },
      { id: ownStyles.gap, name: 'Gap', run: { italics: true, color: colors.quiet } },
    ],
  }
}

function own(
  id: string,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  run: NonNullable<IParagraphStyleOptions['run']> = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph, run }
}
