import { type Language, languages } from '../../text/language.ts'
import type { LocalizedText } from '../../text/localized-text.ts'
import type { NoticeText, Span } from '../notice-text.ts'
import type { Phrases } from './phrases.ts'

/** Where a text says a phrase, and in what words. */
export type Hit = { readonly span: Span; readonly words: string }

/** Where a text says one of the phrases. */
export function hitsIn(text: string, language: Language, phrases: Phrases): readonly Hit[] {
  return hitsWithin(text, language, phrases, { start: 0, end: text.length })
}

/** Whether a text says one of the phrases in one of its languages. */
export function saidIn(text: LocalizedText | undefined, phrases: Phrases): boolean {
  if (text === undefined) return false
  return languages.some((language) => {
    const said = text[language]
    return said !== undefined && said.search(phrases[language]) !== -1
  })
}

/** Where a notice says one of the phrases, in some stretches of it or anywhere. */
export function hitsOf(notice: NoticeText, phrases: Phrases, within?: readonly Span[]): readonly Hit[] {
  const { text, language } = notice
  if (within === undefined) return hitsIn(text, language, phrases)
  return within.flatMap((span) => hitsWithin(text, language, phrases, span))
}

/** Whether a notice says one of the phrases, in some stretches of it or anywhere. */
export function says(notice: NoticeText, phrases: Phrases, within?: readonly Span[]): boolean {
  const { text, language } = notice
  if (within === undefined) return text.search(phrases[language]) !== -1
  return within.some(({ start, end }) => text.slice(start, end).search(phrases[language]) !== -1)
}

function hitsWithin(text: string, language: Language, phrases: Phrases, { start, end }: Span): Hit[] {
  const whole = start === 0 && end === text.length
  const part = whole ? text : text.slice(start, end)
  // Most texts say most phrases nowhere, and a search costs less than a match of all.
  if (part.search(phrases[language]) === -1) return []
  return Array.from(part.matchAll(phrases[language]), (match) => {
    const from = start + match.index
    return { span: { start: from, end: from + match[0].length }, words: match[0] }
  })
}
