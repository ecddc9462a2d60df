import type { FactPath, Span, Tie } from '@seloste/domain'

/** A piece of the text and what it is: words of facts, the finest first, something that no fact came from, or neither. */
export interface Stretch extends Span {
  facts: readonly FactPath[]
  isLeftover: boolean
}

/** The whole text as stretches, one after the other: a new one begins wherever a tie or a leftover begins or ends. */
export function stretchesOf(text: string, ties: readonly Tie[], leftovers: readonly Span[]): Stretch[] {
  const edges = new Set([0, text.length])
  for (const span of [...ties.flatMap((tie) => tie.spans), ...leftovers]) edges.add(span.start).add(span.end)
  const places = [...edges].filter((place) => place <= text.length).sort((one, other) => one - other)
  const tied = ties
    .flatMap(({ fact, spans }) => spans.map((span) => ({ fact, span })))
    .sort((one, other) => depth(other.fact) - depth(one.fact))
  const covers = (span: Span, start: number, end: number) => span.start <= start && end <= span.end
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0
    return {
      start,
      end,
      facts: tied.filter(({ span }) => covers(span, start, end)).map(({ fact }) => fact),
      isLeftover: leftovers.some((span) => covers(span, start, end)),
    }
  })
}

const depth = (fact: FactPath) => fact.split('/').length

/** The spans without a part of them. */
export function withoutSpan(spans: readonly Span[], gone: Span): Span[] {
  return spans.flatMap((span) => {
    if (span.end <= gone.start || gone.end <= span.start) return [span]
    const left = { start: span.start, end: Math.max(span.start, gone.start) }
    const right = { start: Math.min(span.end, gone.end), end: span.end }
    return [left, right].filter(({ start, end }) => start < end)
  })
}
