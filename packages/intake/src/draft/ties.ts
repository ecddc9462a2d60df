import type { FactPath, Span } from '@seloste/domain'
import type { Phrase } from '../words/phrase.ts'
import type { Confidence, Tie } from './intake.ts'

/** Notes the words that a fact was read from. */
export type TieFact = (
  fact: FactPath,
  words: readonly (Pick<Phrase, 'span'> | Span | undefined)[],
  confidence?: Confidence,
) => void

/** A list of ties that facts are noted in; the same fact noted twice has the words of both. */
export function createTies(): { tie: TieFact; ties: () => Tie[] } {
  const noted = new Map<FactPath, { spans: Span[]; confidence: Confidence }>()
  return {
    tie(fact, words, confidence = 'sure') {
      const spans = words.flatMap((one) => (one === undefined ? [] : 'span' in one ? [one.span] : [one]))
      if (spans.length === 0) return
      const known = noted.get(fact)
      noted.set(fact, {
        spans: [...(known?.spans ?? []), ...spans],
        confidence: known?.confidence ?? confidence,
      })
    },
    ties: () =>
      [...noted].map(([fact, { spans, confidence }]) => ({ fact, spans: merged(spans), confidence })),
  }
}

/** The spans in order, those that overlap or touch as one. */
export function merged(spans: readonly Span[]): Span[] {
  const inOrder = spans
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start)
  const result: Span[] = []
  for (const span of inOrder) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
