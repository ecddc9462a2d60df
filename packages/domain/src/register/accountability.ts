import * as z from 'zod'
import { longTextSchema, shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'

/** Grounds for not informing people: GDPR Art. 13(4), 14(5); Data Protection Act 1050/2018, section 33. */
export const informingExemptions = ['13-4', '14-5-a', '14-5-b', '14-5-c', '14-5-d', 'tsl-33'] as const

/** What is recorded about the processing and not told in the notice: GDPR Art. 5(2), 14(5), 35. */
export const accountabilitySchema = z.strictObject({
  impactAssessment: z
    .strictObject({
      required: z.boolean().optional(),
      reason: longTextSchema.optional(),
      state: z.enum(['notStarted', 'underWay', 'done']).optional(),
      reference: shortTextSchema.optional(),
      doneOn: plainDateSchema.optional(),
    })
    .optional(),
  informingExemption: z
    .strictObject({ ground: z.enum(informingExemptions).optional(), reason: longTextSchema.optional() })
    .optional(),
  /** Columns of an imported record that no fact of the model holds; written back on export. */
  extra: z
    .record(shortTextSchema, longTextSchema)
    .refine((extra) => Object.keys(extra).length <= 60, { params: { code: 'too_many' } })
    .optional(),
})

/** What is recorded about the processing and not told in the notice. */
export type Accountability = z.infer<typeof accountabilitySchema>
