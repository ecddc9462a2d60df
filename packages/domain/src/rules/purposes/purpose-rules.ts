import type { Rule } from '../rule.ts'
import { coveredProcessing } from './covered-processing.ts'
import { mappedBases } from './mapped-bases.ts'
import { namedInterest } from './named-interest.ts'
import { newPurpose } from './new-purpose.ts'
import { statedBases } from './stated-bases.ts'
import { statedPurposes } from './stated-purposes.ts'

/** For what data are used and on which basis: GDPR Art. 6(1), 13(1)(c)–(d), 13(3), 14(1)(c), 14(2)(b), 14(4). */
export const purposeRules: readonly Rule[] = [
  statedPurposes,
  statedBases,
  coveredProcessing,
  mappedBases,
  namedInterest,
  newPurpose,
]
