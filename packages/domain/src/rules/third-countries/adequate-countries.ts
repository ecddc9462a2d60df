import { type AdequacyDecision, adequacyDecisions } from '../../vocabulary/adequacy-decisions.ts'

const decisions: Readonly<Record<string, AdequacyDecision>> = adequacyDecisions

/** The adequacy decision on a country: GDPR Art. 45(3). */
export function decisionOn(country: string): AdequacyDecision | undefined {
  return Object.hasOwn(decisions, country) ? decisions[country] : undefined
}

/** Whether a decision in force on a day covers every importer in a country and all kinds of data. */
export function isWhollyAdequate(country: string | undefined, date: string): boolean {
  const decision = country === undefined ? undefined : decisionOn(country)
  return decision?.scope === 'all' && decision.validUntil === undefined && decision.adopted <= date
}
