import { registerListSchema } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFiltered, questionOf, readRegisterSearch } from './register-search.ts'

describe('the view in the address of the register table', () => {
  it('keeps what it understands', () => {
    expect(
      readRegisterSearch({
        q: 'asiakas',
        state: ['changed', 'published'],
        findings: 'warnings',
        missing: 'sv',
        sort: 'updated',
        descending: true,
      }),
    ).toEqual({
      q: 'asiakas',
      state: ['published', 'changed'],
      findings: ['warnings'],
      missing: 'sv',
      sort: 'updated',
      descending: true,
    })
  })

  it('reads a search of digits, which the address holds as a number, as the words they are', () => {
    expect(readRegisterSearch({ q: 2024 })).toEqual({ q: '2024' })
  })

  it('leaves out what nobody could have meant', () => {
    expect(
      readRegisterSearch({
        q: {},
        state: 'deleted',
        findings: 'none',
        missing: 'de',
        party: '<script>',
        sort: 'size',
      }),
    ).toEqual({})
  })

  it('always puts a question that the server understands, whatever the address says', () => {
    const raw = fc.dictionary(
      fc.constantFrom('q', 'state', 'findings', 'archived', 'missing', 'party', 'sort', 'descending'),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(raw, fc.constantFrom('fi' as const, 'sv' as const, 'en' as const), (given, language) => {
        const search = readRegisterSearch(given)
        expect(readRegisterSearch({ ...search })).toEqual(search)
        if (search.q !== undefined && /[\p{Cc}\p{Cs}]/u.test(search.q)) return
        expect(registerListSchema.safeParse(questionOf(search, language)).error).toBeUndefined()
      }),
    )
  })

  it('does not count the archive as a filter', () => {
    expect(isFiltered({ archived: true, sort: 'updated' })).toBe(false)
    expect(isFiltered({ missing: 'sv' })).toBe(true)
  })
})
