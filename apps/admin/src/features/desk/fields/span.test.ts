import { describe, expect, it } from 'vitest'
import { durationOf, spanOf, spanUnits } from './span.ts'

describe('a period in a field', () => {
  it.each([
    ['P6Y', { count: 6, unit: 'Y' }],
    ['P1Y6M', { count: 18, unit: 'M' }],
    ['P2W3D', { count: 17, unit: 'D' }],
    ['PT72H', { count: 72, unit: 'H' }],
    ['P1Y1D', undefined],
    ['P0D', undefined],
  ])('%s', (duration, span) => expect(spanOf(duration)).toEqual(span))

  it('is the same after it has been written and read', () => {
    for (const unit of spanUnits) expect(spanOf(durationOf({ count: 7, unit }))).toEqual({ count: 7, unit })
  })
})
