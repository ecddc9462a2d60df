import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { codeOf, phraseSchema } from '../text/phrase.ts'
import { durationSchema } from '../time/duration.ts'

/** How a period limits keeping: kept no longer, kept at least, or exactly so long. */
export const retentionBounds = ['atMost', 'atLeast', 'exactly'] as const

/** What is done when the period is over. */
export const retentionEnds = ['erased', 'anonymised', 'archived'] as const

/** How long data are kept: GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f). A period, or the criterion that sets it. */
export const retentionSchema = z.strictObject({
  id: itemIdSchema,
  /** What the rule is about, in words; else the data categories and purposes say it. */
  subject: localizedTextSchema.optional(),
  /** Ids of the data categories; none and no purposes means all data. */
  dataCategories: z.array(itemIdSchema).max(100).optional(),
  purposes: z.array(itemIdSchema).max(100).optional(),
  /** ISO 8601 duration from the trigger. */
  duration: durationSchema.optional(),
  trigger: phraseSchema('retentionTrigger').optional(),
  bound: z.enum(retentionBounds).optional(),
  /** What decides the time, where no number does. */
  criterion: localizedTextSchema.optional(),
  /** A statutory period that the rule rests on. */
  statute: codeOf('retentionStatute').optional(),
  /** The provision in words, when the list has none. */
  statuteWords: localizedTextSchema.optional(),
  end: z.enum(retentionEnds).optional(),
})

/** How long data are kept. */
export type Retention = z.infer<typeof retentionSchema>
