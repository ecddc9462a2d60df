import { type Document, type Run, textOf } from '@seloste/documents'
import { isWide } from '../page/is-wide.ts'
import { linkTarget } from '../page/link-target.ts'
import { pageWords } from '../page/page-words.ts'
import { printText } from '../page/print-text.ts'
import { fontFamilies } from './fonts.ts'

/** What the template is given, as JSON; each of the texts that no font can show is told by its code points. */
export function paperOf(document: Document, unprintable: ReadonlySet<string>): string {
  const shown = (text: string) => spelledOut(printText(text), unprintable)
  const runOnPaper = (run: Run): Run => {
    const { href: _, ...rest } = run
    const href = linkTarget(run)
    return { ...rest, text: shown(run.text), ...(href === undefined ? {} : { href }) }
  }
  return JSON.stringify(
    {
      document,
      title: oneLine(textOf(document.title)),
      author: oneLine(document.meta.controller),
      footer: shown(oneLine(document.meta.controller)),
      page: pageWords[document.language],
      fonts: fontFamilies,
      isWide: isWide(document),
    },
    (_, value: unknown) => (isRun(value) ? runOnPaper(value) : value),
  )
}

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim()
}

function spelledOut(text: string, unprintable: ReadonlySet<string>): string {
  let spelled = text
  for (const part of unprintable) spelled = spelled.replaceAll(part, () => `[${codePoints(part)}]`)
  return spelled
}

function codePoints(text: string): string {
  return Array.from(
    text,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')
}
