import { describe, expect, it } from 'vitest'
import { durationInGenitive, durationInWords } from './duration.ts'

describe('a period in words', () => {
  it.each([
    ['P1Y', 'yksi vuosi', 'yhden vuoden', 'ett år', 'one year'],
    ['P6Y', 'kuusi vuotta', 'kuuden vuoden', 'sex år', 'six years'],
    ['P3M', 'kolme kuukautta', 'kolmen kuukauden', 'tre månader', 'three months'],
    ['P1M', 'yksi kuukausi', 'yhden kuukauden', 'en månad', 'one month'],
    ['P2W', 'kaksi viikkoa', 'kahden viikon', 'två veckor', 'two weeks'],
    ['P30D', '30 päivää', '30 päivän', '30 dagar', '30 days'],
    ['PT72H', '72 tuntia', '72 tunnin', '72 timmar', '72 hours'],
    [
      'P1Y6M',
      'yksi vuosi ja kuusi kuukautta',
      'yhden vuoden ja kuuden kuukauden',
      'ett år och sex månader',
      'one year and six months',
    ],
    ['P120Y', '120 vuotta', '120 vuoden', '120 år', '120 years'],
  ])('%s', (duration, fi, genitive, sv, en) => {
    expect(durationInWords(duration, 'fi')).toBe(fi)
    expect(durationInGenitive(duration)).toBe(genitive)
    expect(durationInWords(duration, 'sv')).toBe(sv)
    expect(durationInWords(duration, 'en')).toBe(en)
  })

  it('leaves alone what is no duration', () => {
    expect(durationInWords('kauan', 'fi')).toBe('kauan')
  })
})
