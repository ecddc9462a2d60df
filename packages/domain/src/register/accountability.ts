import * as z from 'zod'
import { longTextSchema, shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'
import { impactAssessmentSchema, riskCriteria } from './impact-assessment.ts'

/** Grounds for not informing people: GDPR Art. 13(4), 14(5); Data Protection Act 1050/2018, section 33. */
export const informingExemptions = ['13-4', '14-5-a', '14-5-b', '14-5-c', '14-5-d', 'tsl-33'] as const

/** What is recorded about the processing and not told in the notice: GDPR Art. 5(2), 14(5), 30(5), 32, 35. */
export const accountabilitySchema = z.strictObject({
  impactAssessment: impactAssessmentSchema.optional(),
  /** Criteria of high risk that are met, beside those that the facts of the register show. */
  riskCriteria: z.array(z.enum(riskCriteria)).max(9).optional(),
  informingExemption: z
    .strictObject({
      ground: z.enum(informingExemptions).optional(),
      reason: longTextSchema.optional(),
      /** How people are protected all the same: Art. 14(5)(b), and section 33(3) of the Act: public information. */
      safeguards: longTextSchema.optional(),
    })
    .optional(),
  /** Whether the register belongs to the record of processing activities; it does where this is left open. */
  record: z.strictObject({ kept: z.boolean().optional(), exemption: longTextSchema.optional() }).optional(),
  /** When the safeguards were last tested or looked over: Art. 32(1)(d). */
  measuresReviewedOn: plainDateSchema.optional(),
  /** Cameras at a workplace: Act 759/2004, sections 16 and 21. */
  cameraSurveillance: z
    .strictObject({
      signs: z.boolean().optional(),
      /** When the co-operation procedure was held, or the employees were heard. */
      cooperationOn: plainDateSchema.optional(),
    })
    .optional(),
  /** Columns of an imported record that no fact of the model holds; written back on export. */
  extra: z
    .record(shortTextSchema, longTextSchema)
    .refine((extra) => Object.keys(extra).length <= 60, { params: { code: 'too_many' } })
    .optional(),
})

/** What is recorded about the processing and not told in the notice. */
export type Accountability = z.infer<typeof accountabilitySchema>
