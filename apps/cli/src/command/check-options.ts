import {
  currentLawPack,
  type Language,
  type LawPack,
  languages,
  lawPacks,
  plainDateSchema,
} from '@seloste/domain'
import type { Outcome } from '../outcome.ts'
import { message } from '../wording/messages.ts'

/** The options of `check` as they were typed. */
export interface TypedCheckOptions {
  lang: string
  date?: string
  lawPack?: string
  json?: boolean
  sarif?: boolean
}

/** The options of `check`, checked. */
export interface CheckOptions {
  language: Language
  /** Whose law is asked: ISO 8601; the clock's day when none was given. */
  date: string
  lawPack: LawPack
  format: 'text' | 'json' | 'sarif'
}

/** The first day whose law is known: the day from which the GDPR applies, its Art. 99(2). */
const firstDay = '2018-05-25'

/** The options checked one by one; the first that cannot be used is refused. */
export function checkCheckOptions(typed: TypedCheckOptions, today: string): Outcome<CheckOptions> {
  const language = languages.find((one) => one === typed.lang)
  if (language === undefined)
    return { refusal: message('unknownValue', 'fi', '--lang', typed.lang, languages.join(', ')) }
  const date = typed.date ?? today
  if (!plainDateSchema.safeParse(date).success) return { refusal: message('date', language, date) }
  if (date < firstDay) return { refusal: message('beforeLaw', language, date, firstDay) }
  const asked = typed.lawPack ?? currentLawPack.version
  const lawPack = lawPacks.find((one) => one.version === asked)
  if (lawPack === undefined) {
    const known = lawPacks.map((one) => one.version).join(', ')
    return { refusal: message('unknownValue', language, '--law-pack', asked, known) }
  }
  if (typed.json === true && typed.sarif === true) return { refusal: message('oneForm', language) }
  const format = typed.json === true ? 'json' : typed.sarif === true ? 'sarif' : 'text'
  return { value: { language, date, lawPack, format } }
}
