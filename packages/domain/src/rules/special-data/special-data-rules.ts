import type { Rule } from '../rule.ts'
import { specialCondition } from './condition.ts'
import { criminalData } from './criminal-data.ts'
import { identityByCodeAlone, identityCodeGround, identityCodeOnDocuments } from './identity-code.ts'
import { nationalProvision } from './national-provision.ts'
import { toldCondition } from './told-condition.ts'

/** Data that are forbidden unless something allows them: GDPR Art. 9–10; Data Protection Act, sections 6, 7 and 29. */
export const specialDataRules: readonly Rule[] = [
  specialCondition,
  nationalProvision,
  toldCondition,
  criminalData,
  identityCodeGround,
  identityCodeOnDocuments,
  identityByCodeAlone,
]
