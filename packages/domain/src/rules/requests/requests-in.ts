import type { Matter } from '../matter.ts'
import type { Verdict, Violation } from '../rule.ts'
import { verdictOver } from '../verdict.ts'
import type { RequestEvents } from './request-events.ts'

/** Judges the requests that a rule is about; a violation tells the fact of the request that is amiss. */
export function judgeRequests(
  { operations }: Matter,
  concerns: (request: RequestEvents) => boolean,
  amiss: (request: RequestEvents) => (Omit<Violation, 'path'> & { readonly fact: string }) | undefined,
): Verdict {
  return verdictOver((operations?.requests ?? []).filter(concerns), (request) => {
    const found = amiss(request)
    if (found === undefined) return undefined
    const { fact, ...violation } = found
    return { path: `requests/${request.id}/${fact}`, ...violation }
  })
}

/** Whether something was given, wholly or in part. */
export function isGranted({ outcome }: RequestEvents): boolean {
  return outcome === 'granted' || outcome === 'partlyRefused'
}

/** Whether something was refused, wholly or in part. */
export function isRefused({ outcome }: RequestEvents): boolean {
  return outcome === 'refused' || outcome === 'partlyRefused'
}
