import { languages } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { countriesIn } from './countries.ts'

describe('the countries to choose from', () => {
  it.each(languages)('have each a name of their own, in %s', (language) => {
    const countries = countriesIn(language)
    expect(new Set(countries.map(({ label }) => label)).size).toBe(countries.length)
    expect(countries.length).toBeGreaterThan(240)
  })

  it('are countries, by the codes of today', () => {
    const codes = countriesIn('fi').map(({ value }) => value)
    expect(codes).toEqual(expect.arrayContaining(['FI', 'GB', 'VN', 'AX']))
    for (const gone of ['UK', 'VD', 'DD', 'EU', 'UN', 'ZZ']) expect(codes).not.toContain(gone)
  })
})
