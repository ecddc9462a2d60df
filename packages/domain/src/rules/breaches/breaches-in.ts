import { type Amiss, judgeEvents } from '../facts/events.ts'
import type { Matter } from '../matter.ts'
import type { Verdict } from '../rule.ts'
import type { BreachEvents } from './breach-events.ts'

/** Judges the breaches that a rule is about; a violation tells the fact of the breach that is amiss. */
export function judgeBreaches(
  { operations }: Matter,
  concerns: (breach: BreachEvents) => boolean,
  amiss: (breach: BreachEvents) => Amiss | undefined,
): Verdict {
  return judgeEvents('breaches', operations?.breaches, concerns, amiss)
}

const hour = 3_600_000

/** Hours from one instant to another (ISO 8601). */
export function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / hour
}
