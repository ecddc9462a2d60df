import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter, daysBetween, isRecent, isWithin, monthsAfter } from './date-after.ts'
import { deadlineAfter } from './deadline.ts'
import { isWorkingDay } from './working-day.ts'

describe('a time limit in months (Reg. 1182/71, Art. 3; GDPR Art. 12(3))', () => {
  it.each([
    ['2026-11-22', 1, '2026-12-22', 'the same day of the next month'],
    ['2026-08-31', 1, '2026-09-30', 'September has no 31st'],
    ['2026-01-31', 1, '2026-03-02', '28 February is a Saturday'],
    ['2026-03-03', 1, '2026-04-07', 'Good Friday to Easter Monday'],
    ['2026-11-06', 1, '2026-12-07', 'a Sunday and Independence Day'],
    ['2026-11-25', 1, '2026-12-28', 'two days of Christmas and a Sunday'],
    ['2026-05-19', 1, '2026-06-19', 'Midsummer Eve is worked'],
    ['2026-11-22', 3, '2027-02-22', 'extended: three months from receipt'],
    ['2026-11-30', 3, '2027-03-01', '28 February 2027 is a Sunday'],
    ['2024-01-31', 1, '2024-02-29', 'a leap year'],
    ['2023-04-18', 1, '2023-05-19', 'Ascension Day'],
  ] as const)('that begins on %s for %i months ends on %s: %s', (received, months, due, _why) => {
    expect(deadlineAfter(received, months)).toBe(due)
  })

  it('ends after Midsummer Eve where the organisation counts it as a holiday', () => {
    expect(deadlineAfter('2026-05-19', 1, { eves: true })).toBe('2026-06-22')
    expect(deadlineAfter('2026-11-24', 1, { eves: true })).toBe('2026-12-28')
  })

  it.each(['1961-04-02', '2000-04-23', '2024-03-31', '2025-04-20', '2038-04-25', '2049-04-18', '2076-04-19'])(
    'knows Easter Sunday %s by the days around it',
    (easter) => {
      expect(isWorkingDay(daysAfter(easter, -2))).toBe(false)
      expect(isWorkingDay(daysAfter(easter, 1))).toBe(false)
      expect(isWorkingDay(daysAfter(easter, 39))).toBe(false)
      expect(isWorkingDay(daysAfter(easter, 38))).toBe(daysAfter(easter, 38).slice(5) !== '05-01')
    },
  )
})

const anyDate = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('days and months', () => {
  it('a limit ends on a working day, at most a week after its month', () =>
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 12 }), (date, months) => {
        const due = deadlineAfter(date, months)
        const over = daysBetween(monthsAfter(date, months), due)
        expect(isWorkingDay(due) && over >= 0 && over <= 7).toBe(true)
      }),
      { numRuns: 100 },
    ))

  it('a month later is the next month, on no later day', () =>
    fc.assert(
      fc.property(anyDate, (date) => {
        const later = monthsAfter(date, 1)
        const month = (Number(date.slice(5, 7)) % 12) + 1
        expect(Number(later.slice(5, 7)) === month && later.slice(8) <= date.slice(8)).toBe(true)
      }),
      { numRuns: 100 },
    ))

  it.each([
    ['P1Y', 'P12M', true],
    ['P13M', 'P1Y', false],
    ['PT72H', 'P3D', true],
    ['PT73H', 'P3D', false],
    ['P2W', 'P1M', true],
    ['six', 'P1Y', false],
  ])('%s is within %s: %s', (duration, limit, within) => {
    expect(isWithin(duration, limit)).toBe(within)
  })

  it('a day is recent to the day', () => {
    expect(isRecent('2025-11-22', 12, '2026-11-22')).toBe(true)
    expect(isRecent('2025-11-21', 12, '2026-11-22')).toBe(false)
    expect(isRecent(undefined, 12, '2026-11-22')).toBe(false)
  })
})
