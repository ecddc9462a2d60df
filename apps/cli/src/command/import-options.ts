import { type Language, languages, plainDateSchema } from '@seloste/domain'
import type { Outcome } from '../outcome.ts'
import { message } from '../wording/messages.ts'

/** The options of `import` as they were typed. */
export interface TypedImportOptions {
  lang: string
  date?: string
  json?: boolean
  facts?: boolean
}

/** The options of `import`, checked. */
export interface ImportOptions {
  language: Language
  /** Whose law the findings are by: ISO 8601. */
  date: string
  form: 'json' | 'facts'
}

/** The options checked one by one; JSON is the form when none is asked for. */
export function checkImportOptions(typed: TypedImportOptions, today: string): Outcome<ImportOptions> {
  const language = languages.find((one) => one === typed.lang)
  if (language === undefined)
    return { refusal: message('unknownValue', 'fi', '--lang', typed.lang, languages.join(', ')) }
  const date = typed.date ?? today
  if (!plainDateSchema.safeParse(date).success) return { refusal: message('date', language, date) }
  if (typed.json === true && typed.facts === true) return { refusal: message('jsonOrFacts', language) }
  return { value: { language, date, form: typed.facts === true ? 'facts' : 'json' } }
}
