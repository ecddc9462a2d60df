import { type Language, type LocalizedText, languages, textIn } from '@seloste/domain'

/** Longest name that takes part in an order, in code points; it bounds index entries and cursors. */
const longestKey = 80

/** What is kept of a name for lists: the name itself, its languages, and one key per language for the order. */
export type NameColumns = {
  name: string
  languages: Language[]
  nameFi: string
  nameSv: string
  nameEn: string
}

export function nameColumns(text: LocalizedText | undefined): NameColumns {
  const written = languages.filter((language) => text?.[language] !== undefined && text[language] !== '')
  return {
    name: JSON.stringify(Object.fromEntries(written.map((language) => [language, text?.[language]]))),
    languages: written,
    nameFi: orderKey(text, 'fi'),
    nameSv: orderKey(text, 'sv'),
    nameEn: orderKey(text, 'en'),
  }
}

/** The beginning of the name in a language, or in another that has it. */
export function orderKey(text: LocalizedText | undefined, language: Language): string {
  const points = [...(textIn(text, language)?.text ?? '').slice(0, longestKey * 2)]
  return points.slice(0, longestKey).join('').toWellFormed()
}
