import { daysAfter } from './date-after.ts'

/** Days that are no statutory holidays in Finland, though most people do not work on them. */
export type WorkingDays = {
  /** Midsummer Eve and Christmas Eve count as holidays; not unless said, the strict reading. */
  readonly eves?: boolean
}

/** The first working day that is not before a day (Reg. 1182/71, Art. 3(4)). Dates are ISO 8601. */
export function workingDayFrom(date: string, days: WorkingDays = {}): string {
  let working = date
  while (!isWorkingDay(working, days)) working = daysAfter(working, 1)
  return working
}

/** Whether a day is neither a Saturday, a Sunday nor a public holiday in Finland. */
export function isWorkingDay(date: string, { eves = false }: WorkingDays = {}): boolean {
  const weekday = weekdayOf(date)
  if (weekday === 6 || weekday === 0) return false
  return !isHoliday(date) && !(eves && isEve(date))
}

const fixed: ReadonlySet<string> = new Set(['01-01', '01-06', '05-01', '12-06', '12-25', '12-26'])

// Good Friday, Easter Monday and Ascension Day by their distance from Easter; Midsummer Day, All Saints' Day, Easter
// and Whit Sunday fall on Saturdays and Sundays.
const movable: ReadonlySet<number> = new Set([-2, 1, 39])

function isHoliday(date: string): boolean {
  if (fixed.has(date.slice(5))) return true
  const easter = easterOf(Number(date.slice(0, 4)))
  return [...movable].some((distance) => daysAfter(easter, distance) === date)
}

function isEve(date: string): boolean {
  const day = date.slice(5)
  return day === '12-24' || (weekdayOf(date) === 5 && day >= '06-19' && day <= '06-25')
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** Easter Sunday of a year, by the Gregorian computus (Meeus, Jones, Butcher). */
function easterOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCenturies = Math.floor(century / 4)
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30
  const yearOfCentury = year % 100
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const day = epact + weekday - 7 * correction + 114
  const month = Math.floor(day / 31)
  return `${year}-${String(month).padStart(2, '0')}-${String((day % 31) + 1).padStart(2, '0')}`
}
