import { countryName, eeaCountries, languages } from '@seloste/domain'

let codes: ReadonlyMap<string, string> | undefined

/** The ISO 3166-1 code of a country by its name in Finnish, Swedish or English; undefined for other words. */
export function countryNamed(words: string): string | undefined {
  codes ??= namesOfCountries()
  return codes.get(words.trim().toLowerCase())
}

/** Where data are processed: a country, or the European Economic Area as a whole. */
export function placeNamed(words: string): string | undefined {
  return area.test(words.trim()) ? 'EEA' : countryNamed(words)
}

/** Whether a country is one of the European Economic Area. */
export function isInEea(code: string): boolean {
  return Object.hasOwn(eeaCountries, code)
}

const area =
  /^(?:euroopan talousalue|ETA(?:-alue)?|europeiska ekonomiska samarbetsområdet|EES|(?:the )?european economic area|EEA)$/iu

function namesOfCountries(): ReadonlyMap<string, string> {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  const names = letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .flatMap((code) =>
      languages.flatMap((language) => {
        const name = countryName(code, language)
        return name === undefined ? [] : [[name.toLowerCase(), code] as const]
      }),
    )
  // A name stands for the first of its codes: some older ones are known by the same.
  return new Map([...names.toReversed(), ['usa', 'US'], ['uk', 'GB']])
}
