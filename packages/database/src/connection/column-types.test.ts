import { describe, expect, it } from 'vitest'
import { columnTypes } from './column-types.ts'

const instant = columnTypes.getTypeParser(1184)

describe('an instant from PostgreSQL', () => {
  it.each([
    ['2026-03-01 10:20:30+00', '2026-03-01T10:20:30.000Z'],
    ['2026-03-01 10:20:30.4+00', '2026-03-01T10:20:30.400Z'],
    ['2026-03-01 10:20:30.456+00', '2026-03-01T10:20:30.456Z'],
    ['2026-03-01 10:20:30.456+02', '2026-03-01T08:20:30.456Z'],
    ['2026-03-01 10:20:30+05:30', '2026-03-01T04:50:30.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(instant(text)).toEqual(new Date(expected))
  })
})

describe('a date from PostgreSQL', () => {
  it('stays the day that it is', () => {
    expect(columnTypes.getTypeParser(1082)('2026-03-29')).toBe('2026-03-29')
  })
})
