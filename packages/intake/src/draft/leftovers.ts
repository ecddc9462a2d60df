import type { Span } from '@seloste/domain'
import { merged } from './ties.ts'

/** The stretches of a text that hold words and are in none of the spans. */
export function leftoversOf(text: string, told: readonly Span[]): Span[] {
  const leftovers: Span[] = []
  let from = 0
  for (const span of [...merged(told), { start: text.length, end: text.length }]) {
    leftovers.push(...stretches(text, from, span.start))
    from = Math.max(from, span.end)
  }
  return leftovers
}

/** The lines of a gap that hold letters or digits, adjoining ones together. */
function* stretches(text: string, start: number, end: number): Generator<Span> {
  for (const match of text
    .slice(start, end)
    .matchAll(/[^\s](?:[^\n]*[^\s])?(?:\n(?!\s*\n)[^\S\n]*[^\s](?:[^\n]*[^\s])?)*/gu)) {
    if (/[\p{L}\p{N}]/u.test(match[0]))
      yield { start: start + match.index, end: start + match.index + match[0].length }
  }
}
