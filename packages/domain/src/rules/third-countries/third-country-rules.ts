import type { Rule } from '../rule.ts'
import { adequacyCovers, adequacyExpires, certifiedImporter } from './adequacy.ts'
import { derogation } from './derogations.ts'
import { hiddenTransfer } from './hidden-transfer.ts'
import { invalidGrounds } from './invalid-grounds.ts'
import { approvedCorporateRules, transferAssessment, transferGround } from './mechanism.ts'
import { currentClauses } from './standard-clauses.ts'

/** On what data leave the European Economic Area: GDPR Chapter V. */
export const thirdCountryRules: readonly Rule[] = [
  transferGround,
  adequacyCovers,
  certifiedImporter,
  adequacyExpires,
  currentClauses,
  transferAssessment,
  approvedCorporateRules,
  derogation,
  invalidGrounds,
  hiddenTransfer,
]
