import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { phraseSchema } from '../text/phrase.ts'

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
  })
}
