import { describe, expect, it } from 'vitest'
import { searchTerms } from './search-terms.ts'

const own = [
  { id: 'k1', vocabulary: 'dataCategory' as const, labels: { fi: 'Kalastuslupa', sv: 'Fiskelov' } },
]
const codes = (typed: string) => searchTerms('dataCategory', own, typed, 'fi').map(({ code }) => code)

describe('searching for a term', () => {
  it('finds it by its name in any language', () => {
    expect(codes('sähköposti')).toContain('email')
    expect(codes('e-post')).toContain('email')
    expect(codes('e-mail')).toContain('email')
  })

  it('finds it by the beginning of any of its words, best first', () => {
    expect(codes('puh')[0]).toBe('phone')
    expect(codes('code identity')).toContain('hetu')
  })

  it('finds the organisation’s own terms and tells them in the other languages', () => {
    expect(searchTerms('dataCategory', own, 'fiske', 'fi')).toEqual([
      { code: 'own:k1', label: 'Kalastuslupa', others: 'Fiskelov' },
    ])
  })

  it('finds nothing that nothing is called', () => {
    expect(codes('xyzzy')).toEqual([])
  })
})
