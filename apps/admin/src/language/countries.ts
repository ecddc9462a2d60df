import { countryName, type Language } from '@seloste/domain'

/** A country by its code (ISO 3166-1 alpha-2), with its name. */
export interface NamedCountry {
  value: string
  label: string
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const listed = new Map<Language, readonly NamedCountry[]>()

/** Every country that has a name, in the order of the names. */
export function countriesIn(language: Language): readonly NamedCountry[] {
  const known = listed.get(language)
  if (known !== undefined) return known
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const countries = codes
    .filter((code) => code !== 'EU' && isCurrent(code))
    .flatMap((value) => {
      const label = countryName(value, language)
      return label === undefined ? [] : [{ value, label }]
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  listed.set(language, countries)
  return countries
}

/** Codes that others have replaced (`UK` by `GB`, `DD` by `DE`) have the names of those. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code
}
