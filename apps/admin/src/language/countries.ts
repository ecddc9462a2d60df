import { countryCodes, countryName, type Language } from '@seloste/domain'

/** A country by its code (ISO 3166-1 alpha-2), with its name. */
export interface NamedCountry {
  value: string
  label: string
}

const listed = new Map<Language, readonly NamedCountry[]>()

/** Every country that has a name, in the order of the names. */
export function countriesIn(language: Language): readonly NamedCountry[] {
  const known = listed.get(language)
  if (known !== undefined) return known
  const countries = countryCodes()
    .filter((code) => code !== 'EU')
    .flatMap((value) => {
      const label = countryName(value, language)
      return label === undefined ? [] : [{ value, label }]
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  listed.set(language, countries)
  return countries
}
