import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { phraseSchema } from '../text/phrase.ts'

/** What allows an employer to take data from elsewhere than the employee. */
export const sourceGrounds = ['consent', 'law'] as const

/** Where data come from: GDPR Art. 14(2)(f). */
export function sourceSchema<Slot extends z.ZodType>(party: Slot) {
  return z.strictObject({
    id: itemIdSchema,
    ...phraseSchema('source').shape,
    /** Who gives the data, when it is somebody named. */
    party: party.optional(),
    publiclyAccessible: z.boolean().optional(),
    /** When data are taken from there (“when the data are deficient”). */
    condition: localizedTextSchema.optional(),
    /** Data on employees and applicants: what allows taking them from there. Act 759/2004, section 4. */
    ground: z.enum(sourceGrounds).optional(),
    statute: localizedTextSchema.optional(),
    /** The employee is told of the data before they are used in a decision. */
    toldBeforeUse: z.boolean().optional(),
  })
}
