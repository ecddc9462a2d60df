import type { Verdict, Violation } from '../rule.ts'
import { verdictOver } from '../verdict.ts'

/** What is amiss in an event: its fact, and what else a violation tells. */
export type Amiss = Omit<Violation, 'path'> & { readonly fact: string }

/** Judges the events of a kind that a rule is about; what is not known to have happened is none. */
export function judgeEvents<Event extends { readonly id: string }>(
  kind: 'requests' | 'breaches',
  events: readonly Event[] | undefined,
  concerns: (event: Event) => boolean,
  amiss: (event: Event) => Amiss | undefined,
): Verdict {
  return verdictOver((events ?? []).filter(concerns), (event) => {
    const found = amiss(event)
    if (found === undefined) return undefined
    const { fact, ...violation } = found
    return { path: `${kind}/${event.id}/${fact}`, ...violation }
  })
}
