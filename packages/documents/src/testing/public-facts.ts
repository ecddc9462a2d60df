import type { ResolvedRegister } from '@seloste/domain'

// Kept for the record and never told in a notice.
const silent = new Set([
  'accountability',
  'systems',
  'agreement',
  'assessment',
  'assessedOn',
  'consentRecord',
  'responsible',
  'translatedFrom',
  'languages',
  'audienceLanguages',
])

/** Every text of a register that a notice must tell, in its own language: the values of `fi`, `sv` and `en`. */
export function publicTexts(value: unknown, language: 'fi' | 'sv' | 'en'): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => publicTexts(item, language))
  if (typeof value !== 'object' || value === null) return []
  if ('internal' in value && value.internal === true) return []
  const own = language in value ? (value as Record<string, unknown>)[language] : undefined
  if (typeof own === 'string') return [own]
  return Object.entries(value).flatMap(([key, field]) =>
    silent.has(key) ? [] : publicTexts(field, language),
  )
}

/** The texts of a register that must reach its notice in a language, one line each. */
export function publicTextsOf(register: ResolvedRegister, language: 'fi' | 'sv' | 'en'): string[] {
  return publicTexts(register, language)
    .flatMap((text) => text.split('\n'))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}
