import { Failure, failureCodes, failureMessage, languages } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { failureAnswer, type Listener } from './told-failure.ts'

const reported: [string, unknown][] = []
const listener = (language: Listener['language'] = 'en'): Listener => ({
  language,
  isOutage: (error) => error instanceof Error && error.message === 'connection lost',
  report: (reference, error) => reported.push([reference, error]),
})

describe('a failure is told', () => {
  it('with a status of its own and a sentence in each language', () => {
    const statuses = failureCodes.map((code) => failureAnswer(new Failure(code), listener()).status)
    expect(Object.fromEntries(failureCodes.map((code, at) => [code, statuses[at]]))).toEqual({
      not_found: 404,
      conflict: 409,
      invalid: 400,
      unreadable: 422,
      unauthenticated: 401,
      forbidden: 403,
      too_large: 413,
      too_many: 429,
      busy: 429,
      unavailable: 503,
    })
    for (const language of languages) {
      const { error } = failureAnswer(new Failure('conflict'), listener(language)).body
      expect(error.message).toBe(failureMessage('conflict', language))
    }
  })

  it('with what is kept, for a conflict', () => {
    const { error } = failureAnswer(new Failure('conflict', { current: { version: 2 } }), listener()).body
    expect(error.data).toEqual({ failure: 'conflict', fields: [], current: { version: 2 } })
  })

  it('with at most a hundred fields, three of them in the sentence', () => {
    const fields = Array.from({ length: 5000 }, (_, n) => ({
      path: `field${n}`,
      code: 'unknown_field' as const,
    }))
    const { error } = failureAnswer(new Failure('invalid', { fields }), listener()).body
    expect(error.data.fields).toHaveLength(100)
    expect(error.message).toContain('field2')
    expect(error.message).not.toContain('field3')
  })

  it('without its cause when nobody expected it, by a reference that is reported', () => {
    const cause = new Error('password=hunter2 of somebody')
    const { status, body } = failureAnswer(cause, listener())
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toMatch(/hunter2|somebody/)
    const [reference, error] = reported.at(-1) ?? []
    expect(error).toBe(cause)
    expect(body.error.data).toEqual({ failure: 'internal', fields: [], reference })
    expect(body.error.message).toContain(reference)
  })

  it('as unavailable when what we stand on does not answer', () => {
    expect(failureAnswer(new Error('connection lost'), listener()).status).toBe(503)
  })
})
