import { findingListSchema } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionOf, readFindingsSearch } from './findings-search.ts'

describe('the view in the address of the findings', () => {
  it('keeps what it understands and leaves out the rest', () => {
    const register = '01a210b2-6caf-767d-8785-e9e5491a7979'
    const view = { severity: 'error', article: 'GDPR 13(1)(a)', register }
    expect(readFindingsSearch(view)).toEqual(view)
    expect(readFindingsSearch({ severity: 'fatal', article: 7, register: '../x' })).toEqual({})
  })

  it('always puts a question that the server understands, whatever the address says', () => {
    const raw = fc.dictionary(fc.constantFrom('severity', 'article', 'register'), fc.jsonValue())
    fc.assert(
      fc.property(raw, (given) => {
        const search = readFindingsSearch(given)
        expect(readFindingsSearch({ ...search })).toEqual(search)
        expect(findingListSchema.safeParse(questionOf(search)).error).toBeUndefined()
      }),
    )
  })
})
