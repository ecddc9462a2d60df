import type { Language } from '@seloste/domain'
import { locales } from './interface-language.ts'

const day = formats({ day: 'numeric', month: 'numeric', year: 'numeric' })
const englishDay = new Intl.DateTimeFormat(locales.en, { day: 'numeric', month: 'short', year: 'numeric' })
const moment = formats({
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})
const clock = formats({ hour: 'numeric', minute: '2-digit' })

function formats(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    fi: new Intl.DateTimeFormat(locales.fi, options),
    sv: new Intl.DateTimeFormat(locales.sv, options),
    en: new Intl.DateTimeFormat(locales.en, options),
  }
}

/** A date as people of the language write it (24.11.2026; 24 Nov 2026). Takes an ISO 8601 date or instant. */
export function writeDate(iso: string, language: Language): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)
  return language === 'en' ? englishDay.format(date) : day[language].format(date)
}

/** A date with the time of day. Takes an ISO 8601 instant. */
export function writeMoment(instant: string, language: Language): string {
  return moment[language].format(new Date(instant))
}

/** The time of day. Takes an ISO 8601 instant. */
export function writeClock(instant: string, language: Language): string {
  return clock[language].format(new Date(instant))
}

/** Today, as an ISO 8601 date where the person is. */
export function today(now: Date = new Date()): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
