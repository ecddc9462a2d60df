import { countryCodes, countryName, eeaCountries, type Language } from '@seloste/domain'

/** “Oman” begins Finnish sentences with another meaning. */
const misleading: ReadonlySet<string> = new Set(['OM'])

/** Names whose stem changes, and what people call a country otherwise. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:Yhdysval(?:lat|to|lo)|USA(?!\p{L})|U\.S\.|Förenta [Ss]taterna|United States)/u, 'US'],
  [/(?<!\p{L})(?:Iso\p{L}*-Britanni|Englan[tn]|UK(?!\p{L})|Storbritannien|United Kingdom)/u, 'GB'],
]

/** Endings that Finnish nouns of place have. */
const endings = '(?:[aeiouyäö]?n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|h[aeiouyäö]n)?'

const namesOf = new Map<Language, readonly (readonly [RegExp, string])[]>()

/** The countries outside the European Economic Area that a text names, by their ISO 3166-1 codes. */
export function thirdCountriesIn(text: string, language: Language): string[] {
  const names = namesOf.get(language) ?? patternsIn(language)
  namesOf.set(language, names)
  const found = [...otherNames, ...names]
    .map(([name, code]) => ({ code, at: text.search(name) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  return [...new Set(found.map(({ code }) => code))]
}

function patternsIn(language: Language): readonly (readonly [RegExp, string])[] {
  return countryCodes().flatMap((code) => {
    const name = countryName(code, language)
    if (code === 'EU' || Object.hasOwn(eeaCountries, code) || misleading.has(code)) return []
    if (name === undefined || !/^[\p{L} -]+$/u.test(name)) return []
    const ending = language === 'fi' ? endings : 's?'
    return [[new RegExp(`(?<!\\p{L})${stemOf(name, language)}${ending}(?!\\p{L})`, 'u'), code] as const]
  })
}

/** A name and, in Finnish, its weak grade: “Turkki”, “Turkissa”. */
function stemOf(name: string, language: Language): string {
  const weak = language === 'fi' ? /^(.*)([kpt])\2(.)$/u.exec(name) : null
  return weak === null ? name : `(?:${name}|${weak[1]}${weak[2]}${weak[3]})`
}
