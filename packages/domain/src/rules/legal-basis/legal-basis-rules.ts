import type { Rule } from '../rule.ts'
import { basisCode } from './basis-code.ts'
import { childConsent } from './child-consent.ts'
import { consentInEmployment, consentRecord, consentWithdrawal } from './consent.ts'
import { contractParty } from './contract-party.ts'
import { legacyBasis } from './legacy-basis.ts'
import { balancingTest, interestOfAuthority } from './legitimate-interest.ts'
import { orphanWithdrawal } from './orphan-withdrawal.ts'
import { severalBases } from './several-bases.ts'
import { obligationStatute, taskStatute } from './statute.ts'

/** That every purpose rests on a basis and the basis bears it: GDPR Art. 6–8. */
export const legalBasisRules: readonly Rule[] = [
  basisCode,
  legacyBasis,
  orphanWithdrawal,
  consentRecord,
  consentWithdrawal,
  consentInEmployment,
  contractParty,
  obligationStatute,
  taskStatute,
  balancingTest,
  interestOfAuthority,
  severalBases,
  childConsent,
]
