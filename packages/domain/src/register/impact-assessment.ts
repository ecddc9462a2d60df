import * as z from 'zod'
import { longTextSchema, shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'

/** The nine criteria of processing that is likely to be of high risk: guidelines WP248 rev.01 on GDPR Art. 35. */
export const riskCriteria = [
  'evaluation',
  'automatedDecision',
  'monitoring',
  'sensitiveData',
  'largeScale',
  'matching',
  'vulnerableSubjects',
  'newTechnology',
  'blocking',
] as const

/** A criterion of high risk. */
export type RiskCriterion = (typeof riskCriteria)[number]

/** What an impact assessment contains: GDPR Art. 35(7)(a)–(d). */
export const impactAssessmentParts = ['description', 'necessity', 'risks', 'measures'] as const

/** A data protection impact assessment: GDPR Art. 35–36. */
export const impactAssessmentSchema = z.strictObject({
  required: z.boolean().optional(),
  reason: longTextSchema.optional(),
  /** Art. 35(10): the law whose making assessed the impact. */
  exemption: longTextSchema.optional(),
  state: z.enum(['notStarted', 'underWay', 'done']).optional(),
  reference: shortTextSchema.optional(),
  doneOn: plainDateSchema.optional(),
  contents: z.array(z.enum(impactAssessmentParts)).max(4).optional(),
  /** Art. 35(2): what the data protection officer advised. */
  dpoAdvice: longTextSchema.optional(),
  /** Art. 36(1): the risk that is left when the measures are taken. */
  residualRisk: z.enum(['acceptable', 'high']).optional(),
  /** Art. 36(1): when the supervisory authority was consulted. */
  consultedOn: plainDateSchema.optional(),
  /** Art. 35(11). */
  reviewedOn: plainDateSchema.optional(),
  dueOn: plainDateSchema.optional(),
})

/** A data protection impact assessment. */
export type ImpactAssessment = z.infer<typeof impactAssessmentSchema>
