import type { Language } from '@seloste/domain'
import { locales } from './interface-language.ts'

/** A count with the separators of the language. */
export function writeNumber(value: number, language: Language): string {
  return value.toLocaleString(locales[language])
}
