import type { Language } from '@seloste/domain'

const format: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }

// Made once: a formatter costs more than the document it is used in.
const formatters = {
  fi: new Intl.DateTimeFormat('fi-FI', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  sv: new Intl.DateTimeFormat('sv-FI', format),
  en: new Intl.DateTimeFormat('en-GB', format),
} as const satisfies Record<Language, Intl.DateTimeFormat>

/** A date without time (ISO 8601) as people write it: “5.4.2018”, “5 april 2018”, “5 April 2018”. */
export function dateInWords(date: string, language: Language): string {
  const instant = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(instant) ? date : formatters[language].format(instant)
}
