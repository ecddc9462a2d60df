import { type Duration, parseDuration } from './duration.ts'

const day = 86_400_000

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The day some days after a day, or before it when they are fewer than none. Dates are ISO 8601. */
export function daysAfter(date: string, days: number): string {
  return dateOf(timeOf(date) + days * day)
}

/** How many days lie from one day to another; fewer than none when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / day
}

/** The same day of the month some months later; where that month has no such day, its last (Reg. 1182/71, Art. 3(2)(c)). */
export function monthsAfter(date: string, months: number): string {
  const start = new Date(timeOf(date))
  const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1)
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0))
  return dateOf(first + (Math.min(start.getUTCDate(), last.getUTCDate()) - 1) * day)
}

/** The day on which a span that began on a day ends; hours of it that make no whole day are left out. */
export function dateAfter(date: string, { years, months, weeks, days, hours }: Duration): string {
  return daysAfter(monthsAfter(date, years * 12 + months), weeks * 7 + days + Math.floor(hours / 24))
}

/** Whether one ISO 8601 duration is at most as long as another, both begun on the same day. */
export function isWithin(duration: string, limit: string): boolean {
  const [some, most] = [parseDuration(duration), parseDuration(limit)]
  if (some === undefined || most === undefined) return false
  const start = '2000-01-01'
  const [end, last] = [dateAfter(start, some), dateAfter(start, most)]
  return end < last || (end === last && some.hours % 24 <= most.hours % 24)
}

/** Whether a day lies at most some months before another, or after it. */
export function isRecent(date: string | undefined, months: number, today: string): boolean {
  return date !== undefined && monthsAfter(date, months) >= today
}
