import type { Span } from '@seloste/domain'
import { type Phrase, phraseAt } from './phrase.ts'

/** The lines of a stretch of text, and the cells of its flattened rows. */
export function linesOf(text: string, span: Span): Phrase[] {
  const lines: Phrase[] = []
  let start = span.start
  for (const part of text.slice(span.start, span.end).split(/\n|\t/)) {
    const phrase = phraseAt(text, { start, end: start + part.length })
    if (phrase !== undefined) lines.push(phrase)
    start += part.length + 1
  }
  return lines
}
