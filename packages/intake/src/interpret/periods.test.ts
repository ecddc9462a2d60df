import { describe, expect, it } from 'vitest'
import { periodsIn } from './periods.ts'

const periods = (text: string) =>
  periodsIn(text, { start: 0, end: text.length }).map(({ amount, unit, least }) => [
    amount,
    unit,
    ...(least === undefined ? [] : [least]),
  ])

describe('a period', () => {
  it.each([
    ['12 kuukautta', 12, 'month'],
    ['12 kk:ssa', 12, 'month'],
    ['kolmen kuukauden kuluttua', 3, 'month'],
    ['kuuden (6) kuukauden kuluessa', 6, 'month'],
    ['kymmenen vuoden ajan', 10, 'year'],
    ['vuoden kuluttua', 1, 'year'],
    ['1,5 vuotta', 1.5, 'year'],
    ['2 viikon kuluessa', 2, 'week'],
    ['kahden vuorokauden', 2, 'day'],
    ['24 tuntia', 24, 'hour'],
    ['1,5 år', 1.5, 'year'],
    ['fjorton månader', 14, 'month'],
    ['six months', 6, 'month'],
    ['30 days', 30, 'day'],
    ['tiedot säilytetään vuoden.', 1, 'year'],
    ['kun käynnistä on kulunut vuosi', 1, 'year'],
    ['24 kuukauteen', 24, 'month'],
    ['kolmeksi vuodeksi', 3, 'year'],
  ])('“%s”', (text, amount, unit) => {
    expect(periods(text)).toEqual([[amount, unit]])
  })

  it('may be a range', () => {
    expect(periods('2–5 vuotta')).toEqual([[5, 'year', 2]])
  })

  it.each(['vuosittain', 'laki 523/1999', 'vuoden 2018 loppuun', 'kohdassa 2.', 'årlig'])(
    'is not in “%s”',
    (text) => {
      expect(periods(text)).toEqual([])
    },
  )
})
