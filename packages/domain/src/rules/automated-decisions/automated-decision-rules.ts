import type { Rule } from '../rule.ts'
import { decisionException, decisionOnSpecialData, decisionSafeguards } from './automated-decisions.ts'

/** Decisions that a machine makes alone: GDPR Art. 22. */
export const automatedDecisionRules: readonly Rule[] = [
  decisionException,
  decisionSafeguards,
  decisionOnSpecialData,
]
