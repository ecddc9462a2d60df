import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { phraseSchema } from '../text/phrase.ts'

/** A safeguard: GDPR Art. 32. */
export const measureSchema = z.strictObject({
  id: itemIdSchema,
  ...phraseSchema('measure').shape,
  kind: z.enum(['organisational', 'technical']).optional(),
  /** Whether it protects papers, electronic data or both. */
  material: z.enum(['manual', 'electronic', 'both']).optional(),
  description: localizedTextSchema.optional(),
  /** Internal measures are kept for the record and never published. */
  internal: z.boolean().optional(),
})

/** A safeguard. */
export type Measure = z.infer<typeof measureSchema>

/** Whether personal data are kept on paper: said, denied or left open. */
export const manualMaterialStates = ['notStated', 'none', 'kept'] as const
