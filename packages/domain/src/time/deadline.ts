import { monthsAfter } from './date-after.ts'
import { type WorkingDays, workingDayFrom } from './working-day.ts'

/**
 * The last day of a time limit in months that began with an event on a day: the day of the event is not counted, and
 * a limit never ends on a day that is not worked (Reg. 1182/71, Art. 3; GDPR Art. 12(3), 14(3)). Dates are ISO 8601.
 */
export function deadlineAfter(date: string, months: number, days: WorkingDays = {}): string {
  return workingDayFrom(monthsAfter(date, months), days)
}
