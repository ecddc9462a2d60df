import type { Matter } from '../matter.ts'
import type { Verdict, Violation } from '../rule.ts'
import { verdictOver } from '../verdict.ts'
import type { BreachEvents } from './breach-events.ts'

/** Judges the breaches that a rule is about; a violation tells the fact of the breach that is amiss. */
export function judgeBreaches(
  { operations }: Matter,
  concerns: (breach: BreachEvents) => boolean,
  amiss: (breach: BreachEvents) => (Omit<Violation, 'path'> & { readonly fact: string }) | undefined,
): Verdict {
  return verdictOver((operations?.breaches ?? []).filter(concerns), (breach) => {
    const found = amiss(breach)
    if (found === undefined) return undefined
    const { fact, ...violation } = found
    return { path: `breaches/${breach.id}/${fact}`, ...violation }
  })
}

const hour = 3_600_000

/** Hours from one instant to another (ISO 8601). */
export function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / hour
}
