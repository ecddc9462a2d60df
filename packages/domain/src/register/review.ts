import * as z from 'zod'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { shortTextSchema } from '../text/safe-text.ts'
import { durationSchema } from '../time/duration.ts'
import { plainDateSchema } from '../time/plain-date.ts'

/** How often the register is looked over, and when: GDPR Art. 5(2), 24(1). */
export const reviewSchema = z.strictObject({
  /** ISO 8601 duration between reviews. */
  interval: durationSchema.optional(),
  reviewedOn: plainDateSchema.optional(),
  dueOn: plainDateSchema.optional(),
  responsible: shortTextSchema.optional(),
  /** What is looked over, as told to people. */
  practice: localizedTextSchema.optional(),
})

/** How often the register is looked over, and when. */
export type Review = z.infer<typeof reviewSchema>
