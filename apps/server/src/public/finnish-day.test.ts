import { dayOf } from '@seloste/api'
import { describe, expect, it } from 'vitest'
import { finnishDay } from './finnish-day.ts'

describe('a day in Finland', () => {
  it.each([
    ['2026-01-15', '2026-01-14T22:00:00.000Z', '2026-01-15T22:00:00.000Z'],
    ['2026-07-01', '2026-06-30T21:00:00.000Z', '2026-07-01T21:00:00.000Z'],
    ['2026-03-29', '2026-03-28T22:00:00.000Z', '2026-03-29T21:00:00.000Z'],
    ['2026-10-25', '2026-10-24T21:00:00.000Z', '2026-10-25T22:00:00.000Z'],
    ['2024-02-29', '2024-02-28T22:00:00.000Z', '2024-02-29T22:00:00.000Z'],
  ])('%s is from %s until %s', (day, from, until) => {
    const found = finnishDay(day)
    expect([found.from.toISOString(), found.until.toISOString()]).toEqual([from, until])
    expect(dayOf(found.from)).toBe(day)
    expect(dayOf(new Date(found.until.getTime() - 1))).toBe(day)
  })
})
