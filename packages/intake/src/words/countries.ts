import { countryCodes, countryName, languages } from '@seloste/domain'

const french = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' })

/** Countries by their names in Finnish, Swedish, English and French, and by their codes. */
const codes: ReadonlyMap<string, string> = new Map(
  countryCodes().flatMap((code) =>
    [code, french.of(code), ...languages.map((language) => countryName(code, language))].flatMap((name) =>
      name === undefined ? [] : [[name.toLowerCase(), code] as const],
    ),
  ),
)

/** What people call countries otherwise. */
const alsoCalled: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['u.s.', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['englanti', 'GB'],
  ['iso-britannia', 'GB'],
  ['storbritannien', 'GB'],
])

/** ISO 3166-1 code of the country that a text names; undefined when it names none. */
export function countryIn(text: string): string | undefined {
  const name = text.trim().toLowerCase()
  return alsoCalled.get(name) ?? codes.get(name)
}

const area: ReadonlySet<string> = new Set([
  'euroopan talousalue',
  'europeiska ekonomiska samarbetsområdet',
  'european economic area',
])

/** Where data are processed: a country, or `EEA` for the European Economic Area as a whole. */
export function placeIn(text: string): string | undefined {
  return area.has(text.trim().toLowerCase()) ? 'EEA' : countryIn(text)
}
