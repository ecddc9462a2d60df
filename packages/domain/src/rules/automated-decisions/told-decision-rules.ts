import type { Rule } from '../rule.ts'
import { explainedDecision, explainedProfiling, silentDecisions } from './told-decisions.ts'

/** What a notice tells of automated decisions and profiling: GDPR Art. 13(2)(f), 14(2)(g), 22. */
export const toldDecisionRules: readonly Rule[] = [explainedDecision, silentDecisions, explainedProfiling]
