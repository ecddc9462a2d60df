import type { Span } from '@seloste/domain'
import { trimmed } from '../blocks/text-source.ts'

/** Words of a text, with where they stand. */
export type Phrase = { readonly text: string; readonly span: Span }

/** The words of a span, without white space at its ends; undefined when none are left. */
export function phraseAt(text: string, span: Span): Phrase | undefined {
  const found = trimmed(text, span)
  return found === undefined ? undefined : { text: text.slice(found.start, found.end), span: found }
}

/** A part of a phrase by offsets inside it. */
export function partOf(phrase: Phrase, from: number, to: number = phrase.text.length): Phrase | undefined {
  return within(phrase, trimmed(phrase.text, { start: from, end: to }))
}

function within(phrase: Phrase, span: Span | undefined): Phrase | undefined {
  if (span === undefined) return undefined
  return {
    text: phrase.text.slice(span.start, span.end),
    span: { start: phrase.span.start + span.start, end: phrase.span.start + span.end },
  }
}

/** The phrase without what the patterns match at its ends. */
export function stripped(phrase: Phrase, leading: RegExp, trailing: RegExp): Phrase | undefined {
  const from = leading.exec(phrase.text)?.[0].length ?? 0
  const rest = phrase.text.slice(from)
  const cut = trailing.exec(rest)
  return partOf(phrase, from, cut === null ? phrase.text.length : from + cut.index)
}
