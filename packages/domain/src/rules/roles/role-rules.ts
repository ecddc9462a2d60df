import type { Rule } from '../rule.ts'
import { designatedRepresentative, jointArrangement } from './arrangements.ts'
import { officerAssessment, officerConflict, officerDesignated, officerPublished } from './officer.ts'
import { agreementContent, processingAgreement, processorGuarantees, subProcessors } from './processors.ts'

/** Who does what for whom, and on what terms: GDPR Art. 26–28, 37–38. */
export const roleRules: readonly Rule[] = [
  processingAgreement,
  agreementContent,
  subProcessors,
  jointArrangement,
  designatedRepresentative,
  officerDesignated,
  officerAssessment,
  officerPublished,
  officerConflict,
  processorGuarantees,
]
