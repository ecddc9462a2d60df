import type * as z from 'zod'
import { type Language, languages } from './language.ts'
import type { localizedTextSchema } from './localized-text-schema.ts'

/** A phrase in one or more languages. */
export type LocalizedText = z.infer<typeof localizedTextSchema>

/** The text in a language, and when it is missing there in the first language that has it. */
export function textIn(
  text: LocalizedText | undefined,
  language: Language,
): { text: string; language: Language } | undefined {
  if (text === undefined) return undefined
  const wanted = text[language]
  if (wanted !== undefined && wanted !== '') return { text: wanted, language }
  for (const other of languages) {
    const found = text[other]
    if (found !== undefined && found !== '') return { text: found, language: other }
  }
  return undefined
}

/** True when the phrase says nothing in any language. */
export function isBlank(text: LocalizedText | undefined): boolean {
  return text === undefined || languages.every((language) => (text[language] ?? '').trim() === '')
}

/** How a phrase stands in a language: written, missing though another language has it, or stale. */
export type TranslationState = 'absent' | 'written' | 'missing' | 'stale'

/** State of a phrase in a language; `stale` when the original has changed since it was translated. */
export function translationState(text: LocalizedText | undefined, language: Language): TranslationState {
  if (text === undefined || isBlank(text)) return 'absent'
  if ((text[language] ?? '').trim() === '') return 'missing'
  const source = text.translatedFrom?.[language]
  if (source === undefined) return 'written'
  return text[source.language] === source.text ? 'written' : 'stale'
}

/**
 * The phrase with a text set in one language, as a translation of the language `from` where one is given. When that
 * is the language itself, the original changes: texts in other languages then count as translations of what it said.
 */
export function withText(
  text: LocalizedText | undefined,
  language: Language,
  value: string,
  from?: Language,
): LocalizedText {
  const { [language]: _, ...others } = text?.translatedFrom ?? {}
  const source = from === undefined || from === language ? undefined : text?.[from]
  const translatedFrom =
    source === undefined || from === undefined || value === ''
      ? { ...others, ...(from === language ? translationsOf(text, language, value) : {}) }
      : { ...others, [language]: { language: from, text: source } }
  const { translatedFrom: _old, ...written } = text ?? {}
  const next: LocalizedText = { ...written, [language]: value }
  if (value === '') delete next[language]
  return Object.keys(translatedFrom).length === 0 ? next : { ...next, translatedFrom }
}

function translationsOf(text: LocalizedText | undefined, original: Language, value: string) {
  const before = text?.[original] ?? ''
  if (text === undefined || before === '' || before === value) return {}
  const translated = languages.filter(
    (other) => other !== original && (text[other] ?? '') !== '' && text.translatedFrom?.[other] === undefined,
  )
  return Object.fromEntries(translated.map((other) => [other, { language: original, text: before }]))
}
