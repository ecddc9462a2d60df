import { describe, expect, it } from 'vitest'
import { isOutage } from './outage.ts'

const withCode = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code })

describe('an outage', () => {
  it.each([
    withCode('ECONNREFUSED'),
    withCode('57P01'),
    withCode('53300'),
    withCode('57014'),
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    new Error('the store failed', { cause: withCode('ECONNRESET') }),
  ])('is when the database does not answer: %s', (error) => {
    expect(isOutage(error)).toBe(true)
  })

  it.each([
    withCode('23505'),
    withCode('42601'),
    new TypeError('x is not a function'),
    'ECONNREFUSED',
    undefined,
  ])('is not a mistake of ours or of the person: %s', (error) => {
    expect(isOutage(error)).toBe(false)
  })
})
