import { describe, expect, it } from 'vitest'
import { durationSchema, parseDuration } from './duration.ts'
import { instantSchema, plainDateSchema } from './plain-date.ts'

describe('a duration (ISO 8601)', () => {
  it.each([
    ['P6Y', { years: 6, months: 0, weeks: 0, days: 0, hours: 0 }],
    ['P1Y6M', { years: 1, months: 6, weeks: 0, days: 0, hours: 0 }],
    ['P2W', { years: 0, months: 0, weeks: 2, days: 0, hours: 0 }],
    ['PT72H', { years: 0, months: 0, weeks: 0, days: 0, hours: 72 }],
    ['P1DT12H', { years: 0, months: 0, weeks: 0, days: 1, hours: 12 }],
  ])('reads %s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration)
  })
  it.each([
    'P0D',
    'P0Y0M',
    'PT0H',
    '-P1Y',
    'P-1Y',
    'P',
    'PT',
    'P1',
    '6Y',
    'P1.5Y',
    'p6y',
    'P1YT',
    'P99999Y',
    'six years',
    '',
    ' P1Y',
  ])('refuses %s: keeping for no time, backwards or for ever is no period (GDPR Art. 5(1)(e))', (text) => {
    expect(parseDuration(text)).toBeUndefined()
    expect(durationSchema.safeParse(text).success).toBe(false)
  })
})

describe('a date without time', () => {
  it.each(['2018-04-05', '2024-02-29', '1900-01-01', '2199-12-31'])('accepts %s', (date) => {
    expect(plainDateSchema.safeParse(date).success).toBe(true)
  })
  it.each([
    '2018-02-30',
    '2023-02-29',
    '1900-02-29',
    '2018-13-01',
    '2018-00-10',
    '5.4.2018',
    '2018-4-5',
    '2018-04-05T00:00:00Z',
    '0001-01-01',
    '9999-12-31',
    '',
  ])('refuses %s', (date) => expect(plainDateSchema.safeParse(date).success).toBe(false))
  it('is told from an instant', () => {
    expect(instantSchema.safeParse('2018-04-05T12:00:00.000Z').success).toBe(true)
    expect(instantSchema.safeParse('2018-04-05').success).toBe(false)
  })
})
