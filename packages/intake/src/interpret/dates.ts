import { plainDateSchema, type Span } from '@seloste/domain'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import type { RegisterText } from './register-text.ts'

/** A day or a month of the notice: `YYYY-MM-DD` or `YYYY-MM`. */
export type DateReading = {
  readonly value: string
  readonly phrase: Phrase
  /** Whether the notice was drawn up or changed then. */
  readonly event: 'drawnUp' | 'updated'
  /** The line or sentence that says it. */
  readonly line: Span
}

const months: readonly RegExp[] = [
  /^(?:tammiku|januari|january|jan\b)/i,
  /^(?:helmiku|februari|february|feb\b)/i,
  /^(?:maalisku|mars|march|mar\b)/i,
  /^(?:huhtiku|april|apr\b)/i,
  /^(?:toukoku|maj|may)/i,
  /^(?:kesäku|juni|june|jun\b)/i,
  /^(?:heinäku|juli|july|jul\b)/i,
  /^(?:eloku|augusti|august|aug\b)/i,
  /^(?:syysku|september|sep)/i,
  /^(?:lokaku|oktober|october|oct)/i,
  /^(?:marrasku|november|nov)/i,
  /^(?:jouluku|december|dec)/i,
]
const monthName =
  '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)ku\\p{L}{0,5}|january?i?|februar[yi]|mars|march|april|maj|may|jun[ei]|jul[yi]|august[i]?|september|o[ck]tober|november|december'
const full = /(?<![\d.])(?<day>\d{1,2})\s?[./]\s?(?<month>\d{1,2})\s?[./]\s?(?<year>(?:19|20)\d{2})(?!\d)/gu
const iso = /(?<!\d)(?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu
const named = new RegExp(
  `(?<![\\p{L}])(?:(?<day>\\d{1,2})\\.?\\s(?:päivänä\\s)?)?(?<name>${monthName})(?:\\s(?<late>\\d{1,2})(?:st|nd|rd|th)?,)?\\s(?<year>20\\d{2})(?!\\d)`,
  'giu',
)

const drawnUp = /laadit|laatim|upprätta|uppgjord|utarbeta|drawn up|created|luotu/i
const changed =
  /päivit|muutos|muutettu|muokat|muokkaa|voimassa|voimaan|julkaistu|\bpvm|päiväys|uppdatera|ändrad|senast|gäller från|updated|effective|last (?:modified|changed|revised)|revised|version|viimeksi/i
/** A title, and what it is the notice of, before a date that ends the line. */
const title =
  /^[^.!?\n]{0,60}(?:seloste|ilmoitus|beskrivning|policy|notice|käytäntö)\p{L}*[^.!?\n\d]{0,60}$/iu
const label = /^(?:date|datum|päivämäärä|päiväys|pvm)\s*[:.]?\s*$/iu
/** “Mallilassa”, “Mallila den”: where a notice was signed. */
const place = /^(?:\p{Lu}[\p{L}-]+,?\s+)?(?:den\s+)?$/u

/** The days of a register's notice; where it has none, those of the page that it is a part of. */
export function readDates(register: Pick<RegisterText, 'text' | 'span'>): DateReading[] {
  const own = datesOf(register)
  return own.length > 0
    ? own
    : datesOf({ text: register.text, span: { start: 0, end: register.text.length } })
}

/** The days that the notice says it was drawn up or changed on; dates of laws and of other things are none. */
function datesOf({ text, span }: Pick<RegisterText, 'text' | 'span'>): DateReading[] {
  const found: DateReading[] = []
  for (const { value, start, end } of datesIn(text, span)) {
    const line = lineAround(text, start, span)
    const before = text.slice(Math.max(line.start, start - 70), start)
    const after = text.slice(end, Math.min(line.end, end + 20))
    const phrase = phraseAt(text, { start, end })
    if (
      phrase === undefined ||
      /lain|asetuks|henkilötietol|tietosuojalak|lukien|aiemmin kuin|ennen|förordning|before/i.test(
        before.slice(-28),
      )
    )
      continue
    const created = lastIndexOf(before, drawnUp)
    const updated = lastIndexOf(before, changed)
    const isNear =
      Math.max(created, updated) >= 0 ||
      (/^\s?(?:alkaen|lähtien)/.test(after) && changed.test(text.slice(line.start, start)))
    const labelAbove = /(?:päivit|laatim|laadit|uppdater|updated)[^\n]{0,25}:?\s*$/i.test(
      text.slice(Math.max(span.start, line.start - 45), line.start),
    )
    const isTitle = start - span.start < 400 && /^[\s)]*$/.test(after) && title.test(before)
    const isSigned = place.test(text.slice(line.start, start)) && /^[\s.]*$/.test(after)
    const isBare = isSigned && (isBelowTitle(text, line.start) || text.slice(line.end).trim() === '')
    // At the far end of the first lines, as letterheads have it.
    const isApart = start - span.start < 300 && /(?:\t|\s{4})$/.test(before) && /^\s*$/.test(after)
    const isLabelled = label.test(text.slice(line.start, start))
    if (!isNear && !labelAbove && !isTitle && !isBare && !isLabelled && !isApart) continue
    found.push({ value, phrase, event: created > updated ? 'drawnUp' : 'updated', line })
  }
  return found
}

/** The latest of the dates: that of the notice as it stands. */
export function latestDate(dates: readonly DateReading[]): DateReading | undefined {
  return dates.reduce<DateReading | undefined>(
    (latest, one) => (latest === undefined || one.value > latest.value ? one : latest),
    undefined,
  )
}

/** The days and months in a stretch of text, whatever they are of. */
export function datesIn(text: string, span: Span): { value: string; start: number; end: number }[] {
  const words = text.slice(span.start, span.end)
  const found: { value: string; start: number; end: number }[] = []
  const add = (match: RegExpExecArray, year: string, month: number, day: number | undefined) => {
    const value = [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-')
    if (!plainDateSchema.safeParse(day === undefined ? `${value}-01` : value).success) return
    const start = span.start + match.index
    found.push({ value, start, end: start + match[0].length })
  }
  for (const pattern of [full, iso]) {
    for (const match of words.matchAll(pattern)) {
      const { day, month, year = '' } = match.groups ?? {}
      add(match, year, Number(month), Number(day))
    }
  }
  for (const match of words.matchAll(named)) {
    const { day, late, name = '', year = '' } = match.groups ?? {}
    const written = day ?? late
    const month = months.findIndex((pattern) => pattern.test(name)) + 1
    add(match, year, month, written === undefined ? undefined : Number(written))
  }
  return found.toSorted((one, other) => one.start - other.start)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

function lineAround(text: string, at: number, span: Span): Span {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, span.start)
  const end = text.indexOf('\n', at)
  return { start, end: end === -1 ? span.end : Math.min(end, span.end) }
}

function lastIndexOf(words: string, pattern: RegExp): number {
  let last = -1
  for (const match of words.matchAll(new RegExp(pattern.source, 'giu'))) last = match.index
  return last
}

function isBelowTitle(text: string, at: number): boolean {
  return (
    at < 400 &&
    /(?:seloste|ilmoitus|beskrivning|policy|notice|käytäntö|tietosuoja|integritet|dataskydd|privacy)\p{L}*[^\n]{0,80}\s*$/iu.test(
      text.slice(Math.max(0, at - 160), at),
    )
  )
}
