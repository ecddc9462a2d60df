const finnishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' })

/** The day that an instant is in Finland, ISO 8601. */
export function dayOf(instant: Date): string {
  return finnishDay.format(instant)
}
