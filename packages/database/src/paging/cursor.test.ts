import { Failure } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'
import { isDateOrNone, isInstant, isText, isUuid } from './keys.ts'

const key = fc.string({ unit: 'grapheme', maxLength: 80 }).filter((text) => isText(text))

describe('a cursor', () => {
  it('says where the page ended', () => {
    fc.assert(
      fc.property(key, fc.uuid(), (text, id) => {
        const cursor = writeCursor('nameFi.asc', { key: text, id })
        expect(readCursor('nameFi.asc', cursor, isText, isUuid)).toEqual({ key: text, id })
      }),
    )
  })

  it('that nobody gave is refused, never misread', () => {
    const forged = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
    )
    fc.assert(
      fc.property(forged, (cursor) => {
        expect(() => readCursor('updated.asc', cursor, isInstant, isUuid)).toThrow(Failure)
      }),
    )
  })
})

describe('the keys of an order', () => {
  it.each(['2026-02-30', '', 'infinity ', '-infinity', '2026-13-01', '20260101'])('no date: %j', (key) => {
    expect(isDateOrNone(key)).toBe(false)
  })
  it.each([
    '2026-01-01',
    '2026-01-01T25:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    'now',
  ])('no instant: %j', (key) => {
    expect(isInstant(key)).toBe(false)
  })
})
