import { type Language, languages } from '@seloste/domain'
import type { Outcome } from '../outcome.ts'
import { message } from '../wording/messages.ts'

/** The language that was typed, checked. */
export function languageTyped(typed: string): Outcome<Language> {
  const language = languages.find((one) => one === typed)
  if (language !== undefined) return { value: language }
  return { refusal: message('unknownValue', 'fi', '--lang', typed, languages.join(', ')) }
}
