import type { Rule } from '../rule.ts'
import { genericSources } from './generic-sources.ts'
import { informingExemption, nationalRestriction } from './informing-exemptions.ts'
import { informedAtCollection, informedInTime } from './informing-time.ts'
import { statedSources } from './stated-sources.ts'

/** Where data come from, and when people are told: GDPR Art. 13(1), 14(2)(f), 14(3), 14(5); Data Protection Act, section 33. */
export const sourceRules: readonly Rule[] = [
  statedSources,
  genericSources,
  informedInTime,
  informedAtCollection,
  informingExemption,
  nationalRestriction,
]
