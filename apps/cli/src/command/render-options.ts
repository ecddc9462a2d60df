import { type Language, type LayoutCode, languages, layoutCodes, plainDateSchema } from '@seloste/domain'
import type { Outcome } from '../outcome.ts'
import { message } from '../wording/messages.ts'

/** The forms in which a notice can be had. */
export const formats = ['html', 'md', 'pdf', 'docx', 'json', 'jsonld'] as const

/** A form in which a notice can be had. */
export type Format = (typeof formats)[number]

/** The options of `render` as they were typed. */
export interface TypedRenderOptions {
  lang: string
  layout?: string
  format: string
  /** The same as the format `json`, as every command has it. */
  json?: boolean
  output?: string
  date?: string
}

/** The options of `render`, checked. */
export interface RenderOptions {
  language: Language
  /** Absent: the register's own layout. */
  layout?: LayoutCode
  format: Format
  output?: string
  /** ISO 8601; the clock's day when none was given. */
  date: string
}

/** The options checked one by one; the first that cannot be used is refused. */
export function checkRenderOptions(typed: TypedRenderOptions, today: string): Outcome<RenderOptions> {
  const language = languages.find((one) => one === typed.lang)
  if (language === undefined) return refuse('--lang', typed.lang, languages, 'fi')
  const format = typed.json === true ? 'json' : formats.find((one) => one === typed.format)
  if (format === undefined) return refuse('--format', typed.format, formats, language)
  const layout = layoutCodes.find((one) => one === typed.layout)
  if (layout === undefined && typed.layout !== undefined) {
    return refuse('--layout', typed.layout, layoutCodes, language)
  }
  const date = typed.date ?? today
  if (!plainDateSchema.safeParse(date).success) return { refusal: message('date', language, date) }
  return {
    value: {
      language,
      format,
      date,
      ...(layout === undefined ? {} : { layout }),
      ...(typed.output === undefined ? {} : { output: typed.output }),
    },
  }
}

function refuse(
  option: string,
  value: string,
  allowed: readonly string[],
  language: Language,
): { refusal: string } {
  return { refusal: message('unknownValue', language, option, value, allowed.join(', ')) }
}
