import * as z from 'zod'

/** A span of time in whole units, as people say it. */
export interface Duration {
  years: number
  months: number
  weeks: number
  days: number
  hours: number
}

const pattern =
  /^P(?=[\dT])(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,5})H)?)?$/

/** The parts of an ISO 8601 duration in whole years to hours (`P3M`, `P6Y`, `PT72H`); undefined when it is none. */
export function parseDuration(text: string): Duration | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (years + months + weeks + days + hours === 0) return undefined
  return { years, months, weeks, days, hours }
}

/** Schema of a duration longer than zero, ISO 8601 (`P6Y`, `P3M`, `PT72H`). */
export const durationSchema = z
  .string()
  .refine((text) => parseDuration(text) !== undefined, { params: { code: 'duration' } })
