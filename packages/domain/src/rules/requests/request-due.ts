import { daysAfter, daysBetween, monthsAfter } from '../../time/date-after.ts'
import { deadlineAfter } from '../../time/deadline.ts'
import { workingDayFrom } from '../../time/working-day.ts'
import type { Law } from '../law-pack.ts'
import type { RequestEvents } from './request-events.ts'

/**
 * The last day to answer a request (GDPR Art. 12(3), Reg. 1182/71): a month from receipt, three when the person was
 * told of an extension in time, and the days more for which reasonable doubt of who asks had to be cleared up.
 */
export function requestDue(request: RequestEvents, law: Law): string {
  const first = firstDue(request, law)
  const { extension } = request
  if (extension?.toldOn === undefined || extension.toldOn > first) return first
  const last = lastDue(request, law)
  if (extension.until < last) return extension.until
  return last
}

/** The day until which an extension can be told: the last of the first month. */
export function firstDue(request: RequestEvents, { date, parameters }: Law): string {
  const month = monthsAfter(request.receivedOn, parameters.responseMonths)
  return workingDayFrom(daysAfter(month, waitedDays(request, date)))
}

/** The last day to which a request can be extended. */
export function lastDue(request: RequestEvents, { date, parameters }: Law): string {
  const months = parameters.responseMonths + parameters.extensionMonths
  const waited = waitedDays(request, date)
  if (waited === 0) return deadlineAfter(request.receivedOn, months)
  return workingDayFrom(daysAfter(monthsAfter(request.receivedOn, months), waited))
}

function waitedDays({ identityCheck }: RequestEvents, today: string): number {
  if (identityCheck?.doubt === undefined) return 0
  return Math.max(0, daysBetween(identityCheck.askedOn, identityCheck.answeredOn ?? today))
}
