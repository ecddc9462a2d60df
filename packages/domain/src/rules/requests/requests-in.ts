import { type Amiss, judgeEvents } from '../facts/events.ts'
import type { Matter } from '../matter.ts'
import type { Verdict } from '../rule.ts'
import type { RequestEvents } from './request-events.ts'

/** Judges the requests that a rule is about; a violation tells the fact of the request that is amiss. */
export function judgeRequests(
  { operations }: Matter,
  concerns: (request: RequestEvents) => boolean,
  amiss: (request: RequestEvents) => Amiss | undefined,
): Verdict {
  return judgeEvents('requests', operations?.requests, concerns, amiss)
}

/** Whether something was given, wholly or in part. */
export function isGranted({ outcome }: RequestEvents): boolean {
  return outcome === 'granted' || outcome === 'partlyRefused'
}

/** Whether something was refused, wholly or in part. */
export function isRefused({ outcome }: RequestEvents): boolean {
  return outcome === 'refused' || outcome === 'partlyRefused'
}
