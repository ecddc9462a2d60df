import type { Run } from '@seloste/documents'
import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { linkTarget } from '../page/link-target.ts'
import { printText } from '../page/print-text.ts'
import { ownStyles, proofingLanguages } from './styles.ts'

// What XML 1.0 cannot hold.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text as Word keeps it. */
export function wordText(text: string): string {
  return printText(text).replace(forbidden, '\ufffd')
}

/** Runs as the pieces of a paragraph; a link is a link, a line break a line break. */
export function piecesOf(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const link = linkTarget(run)
    const texts = textRuns(run, link === undefined ? undefined : 'Hyperlink')
    return link === undefined ? texts : [new ExternalHyperlink({ link, children: texts })]
  })
}

/** A run in a character style of its own. */
export function textRuns(run: Run, style?: string): TextRun[] {
  const look = run.gap === true ? ownStyles.gap : style
  return wordText(run.text)
    .split('\n')
    .map(
      (text, index) =>
        new TextRun({
          text,
          ...(index === 0 ? {} : { break: 1 }),
          ...(look === undefined ? {} : { style: look }),
          ...(run.emphasis === true ? { bold: true } : {}),
          ...(run.language === undefined ? {} : { language: { value: proofingLanguages[run.language] } }),
        }),
    )
}
