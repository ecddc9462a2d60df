import { describe, expect, it } from 'vitest'
import { searchPatterns, searchText } from './search.ts'

describe('a search', () => {
  it('is one pattern per word, in lower case, with nothing that LIKE would read as a wild card', () => {
    expect(searchPatterns('  Ääni 100% a_b c\\d ')).toEqual(['%ääni%', '%100\\%%', '%a\\_b%', '%c\\\\d%'])
    expect(searchPatterns('   ')).toEqual([])
    expect(searchPatterns(undefined)).toEqual([])
  })

  it('takes no more words than it can serve', () => {
    expect(searchPatterns('a '.repeat(100))).toHaveLength(8)
  })
})

describe('the text that is searched', () => {
  it('holds each phrase once and stays short and well-formed', () => {
    expect(searchText(['Nimi', undefined, 'Nimi', '', 'Osoite'])).toBe('nimi\nosoite')
    const long = searchText(['🦊'.repeat(5_000)])
    expect(long.length).toBeLessThanOrEqual(8_000)
    expect(searchText([`a${'🦊'.repeat(4_000)}`]).isWellFormed()).toBe(true)
  })
})
