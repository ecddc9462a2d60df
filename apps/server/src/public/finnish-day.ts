import { dayOf } from '@seloste/api'

const hour = 3_600_000

/** The instants between which a day (ISO 8601) is in Finland. */
export function finnishDay(day: string): { from: Date; until: Date } {
  return { from: startOf(day), until: startOf(dayAfter(day)) }
}

/** Finland is two hours before UTC, three in summer. */
function startOf(day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const summer = new Date(midnight - 3 * hour)
  return dayOf(summer) === day ? summer : new Date(midnight - 2 * hour)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * hour).toISOString().slice(0, 10)
}
