import type { Rule } from '../rule.ts'
import { communicationsRegulatoryAuthority, dataProtectionBoard } from './abolished-authorities.ts'
import { comingLaw } from './coming-law.ts'
import { misnamedRegulation, refusalCertificate, rightsFromTheAct } from './misnamed-law.ts'
import { oldTerms, oldTitle } from './old-terms.ts'
import { directiveRepealed, personalDataActRepealed } from './repealed-acts.ts'

/** What a notice still says after the acts that it was written for. */
export const obsoleteRules: readonly Rule[] = [
  personalDataActRepealed,
  oldTitle,
  oldTerms,
  comingLaw,
  rightsFromTheAct,
  refusalCertificate,
  dataProtectionBoard,
  communicationsRegulatoryAuthority,
  directiveRepealed,
  misnamedRegulation,
]
