import type { Rule } from '../rule.ts'
import { bothKindsOfMeasures, hashedPasswords, reviewedMeasures } from './measures.ts'

/** How data are protected: GDPR Art. 32. */
export const securityRules: readonly Rule[] = [bothKindsOfMeasures, hashedPasswords, reviewedMeasures]
