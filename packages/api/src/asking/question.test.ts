import { Failure } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { question } from './question.ts'

const asked = question(
  z.strictObject({
    id: z.string(),
    limit: z.int().default(25),
    content: z.strictObject({ items: z.array(z.strictObject({ id: z.string(), n: z.int() })) }).optional(),
  }),
)['~standard']

function fieldsOf(input: unknown) {
  try {
    asked.validate(input)
  } catch (error) {
    if (error instanceof Failure) return error.fields.map(({ path, code }) => `${path}: ${code}`)
  }
  return undefined
}

describe('a question', () => {
  it('is understood with its defaults', () => {
    expect(asked.validate({ id: 'a' })).toEqual({ value: { id: 'a', limit: 25 } })
  })

  it('names its own fields, and those of its content as the content knows them', () => {
    expect(fieldsOf({ content: { items: [{ id: 'i1', n: 'x' }] } })).toEqual([
      'id: required',
      'items/i1/n: wrong_type',
    ])
    expect(fieldsOf({ id: 'a', content: 7 })).toEqual([': wrong_type'])
  })

  it('that is nothing is a question without fields', () => {
    expect(fieldsOf(undefined)).toEqual(['id: required'])
  })
})
