import { isLocalizedText, isRecord, type Language, textIn } from '@seloste/domain'

/** How the parts of an address and of a person are told; anything else of them is not for a glance. */
const parts = ['name', 'title', 'street', 'postalCode', 'city', 'address', 'phone', 'email', 'url']

/** A fact of an organisation as it is said in a language, on one line; undefined where nothing is said. */
export function saidOf(value: unknown, language: Language): string | undefined {
  if (typeof value === 'string') return value
  if (isLocalizedText(value)) return textIn(value, language)?.text
  if (!isRecord(value)) return undefined
  const said = parts.flatMap((part) => saidOf(value[part], language) ?? [])
  return said.length === 0 ? undefined : said.join(', ')
}
