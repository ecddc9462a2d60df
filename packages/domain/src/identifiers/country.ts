import * as z from 'zod'
import type { Language } from '../text/language.ts'

const names: Record<Language, Intl.DisplayNames> = {
  fi: new Intl.DisplayNames('fi', { type: 'region', fallback: 'none' }),
  sv: new Intl.DisplayNames('sv', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
}

// What the names know beyond ISO 3166-1 and its reserved `EU`: “unknown region” and the like.
const noCountries: ReadonlySet<string> = new Set(['EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

// The names are asked for again and again, and looking one up is slow.
const known = new Map<string, string | undefined>()

/** The name of a country by its ISO 3166-1 code; undefined when there is none. */
export function countryName(code: string, language: Language): string | undefined {
  if (!/^[A-Z]{2}$/.test(code) || noCountries.has(code)) return undefined
  const key = `${language}${code}`
  if (!known.has(key)) known.set(key, names[language].of(code))
  return known.get(key)
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
let codes: readonly string[] | undefined

/** The ISO 3166-1 codes in use, and the reserved `EU`; one that another has replaced (`DD` by `DE`) is left out. */
export function countryCodes(): readonly string[] {
  codes ??= letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code && countryName(code, 'en') !== undefined)
  return codes
}

/** Schema of a country, ISO 3166-1 alpha-2. */
export const countrySchema = z
  .string()
  .refine((code) => countryName(code, 'en') !== undefined, { params: { code: 'country' } })
