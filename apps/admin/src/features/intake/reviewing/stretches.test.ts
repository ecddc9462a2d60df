import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretchesOf, withoutSpan } from './stretches.ts'

const spans = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 6 })
  .map((pairs) => pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })))

describe('the stretches of a text', () => {
  it('are the whole text, each with the facts whose words it is', () => {
    fc.assert(
      fc.property(spans, spans, (tied, leftovers) => {
        const text = 'x'.repeat(30)
        const ties = tied.map((span, at) => ({ fact: `f${at}`, spans: [span], confidence: 'sure' as const }))
        const found = stretchesOf(text, ties, leftovers)
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (const { start, end, facts, isLeftover } of found) {
          const within = (span: { start: number; end: number }) => span.start <= start && end <= span.end
          expect(facts).toEqual(ties.filter((tie) => tie.spans.some(within)).map((tie) => tie.fact))
          expect(isLeftover).toBe(leftovers.some(within))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('lose what is taken out of them', () => {
    expect(withoutSpan([{ start: 0, end: 10 }], { start: 3, end: 5 })).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 10 },
    ])
    expect(withoutSpan([{ start: 3, end: 5 }], { start: 0, end: 9 })).toEqual([])
    expect(withoutSpan([{ start: 0, end: 2 }], { start: 4, end: 5 })).toEqual([{ start: 0, end: 2 }])
  })
})
