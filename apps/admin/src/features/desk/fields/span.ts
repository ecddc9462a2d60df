import { parseDuration } from '@seloste/domain'

/** The units in which a period is written, longest first; the letters are those of ISO 8601. */
export const spanUnits = ['Y', 'M', 'W', 'D', 'H'] as const

/** A unit of a period. */
export type SpanUnit = (typeof spanUnits)[number]

/** A period as a number of one unit. */
export interface Span {
  count: number
  unit: SpanUnit
}

/** An ISO 8601 duration as a number of one unit; undefined when it needs several that do not add up. */
export function spanOf(duration: string): Span | undefined {
  const parts = parseDuration(duration)
  if (parts === undefined) return undefined
  const { years, months, weeks, days, hours } = parts
  const counts: Record<SpanUnit, number> = { Y: years, M: months, W: weeks, D: days, H: hours }
  const used = spanUnits.filter((unit) => counts[unit] > 0)
  const [unit] = used
  if (used.length === 1 && unit !== undefined) return { count: counts[unit], unit }
  if (weeks + days + hours === 0) return { count: years * 12 + months, unit: 'M' }
  return years + months + hours === 0 ? { count: weeks * 7 + days, unit: 'D' } : undefined
}

/** The ISO 8601 duration of a number of one unit. */
export function durationOf({ count, unit }: Span): string {
  return unit === 'H' ? `PT${count}H` : `P${count}${unit}`
}
