import type { Rule } from '../rule.ts'
import { assessmentContent, assessmentReviewed, officerAdvice, priorConsultation } from './assessment-made.ts'
import { assessmentRequired } from './required-assessment.ts'

/** When the impact is assessed, and how: GDPR Art. 35–36. */
export const impactAssessmentRules: readonly Rule[] = [
  assessmentRequired,
  assessmentReviewed,
  priorConsultation,
  assessmentContent,
  officerAdvice,
]
