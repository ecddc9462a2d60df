import { type RecordTemplateCode, recordTemplateCodes } from '@seloste/documents'
import { type Language, languages, plainDateSchema } from '@seloste/domain'
import type { Outcome } from '../outcome.ts'
import { message } from '../wording/messages.ts'

/** The forms in which a record can be had as a file. */
export const recordFormats = ['xlsx', 'csv', 'json', 'pdf'] as const

/** A form in which a record can be had as a file. */
export type RecordFormat = (typeof recordFormats)[number]

/** The options of `record` as they were typed. */
export interface TypedRecordOptions {
  lang: string
  template: string
  format: string
  /** The same as the format `json`, as every command has it. */
  json?: boolean
  /** False when the file is not to carry the registers whole. */
  facts: boolean
  date?: string
  output?: string
}

/** The options of `record`, checked. */
export interface RecordOptions {
  language: Language
  template: RecordTemplateCode
  format: RecordFormat
  carriesFacts: boolean
  /** ISO 8601; the clock's day when none was given. */
  date: string
  output?: string
}

/** The options checked one by one; the first that cannot be used is refused. */
export function checkRecordOptions(typed: TypedRecordOptions, today: string): Outcome<RecordOptions> {
  const language = languages.find((one) => one === typed.lang)
  if (language === undefined) return refuse('--lang', typed.lang, languages, 'fi')
  const template = recordTemplateCodes.find((one) => one === typed.template)
  if (template === undefined) return refuse('--template', typed.template, recordTemplateCodes, language)
  const format = typed.json === true ? 'json' : recordFormats.find((one) => one === typed.format)
  if (format === undefined) return refuse('--format', typed.format, recordFormats, language)
  const date = typed.date ?? today
  if (!plainDateSchema.safeParse(date).success) return { refusal: message('date', language, date) }
  const { facts: carriesFacts, output } = typed
  return {
    value: { language, template, format, carriesFacts, date, ...(output === undefined ? {} : { output }) },
  }
}

function refuse(option: string, value: string, allowed: readonly string[], language: Language) {
  return { refusal: message('unknownValue', language, option, value, allowed.join(', ')) }
}
