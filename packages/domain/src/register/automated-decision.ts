import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { codeOf } from '../text/phrase.ts'

/** An automated decision or profiling: GDPR Art. 4(4), 13(2)(f), 22. */
export const automatedDecisionSchema = z.strictObject({
  id: itemIdSchema,
  /** A decision based solely on automated processing with legal or similar effect, or profiling without one. */
  kind: z.enum(['decision', 'profiling']),
  description: localizedTextSchema.optional(),
  exception: codeOf('automatedDecisionException').optional(),
  logic: localizedTextSchema.optional(),
  significance: localizedTextSchema.optional(),
  consequences: localizedTextSchema.optional(),
  /** Art. 22(3): human intervention, own point of view, contesting. */
  safeguards: localizedTextSchema.optional(),
  purposes: z.array(itemIdSchema).max(100).optional(),
})

/** An automated decision or profiling. */
export type AutomatedDecision = z.infer<typeof automatedDecisionSchema>
