import * as z from 'zod'
import { countrySchema } from '../identifiers/country.ts'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'

/** An information system in which the register lives. */
export function systemSchema<Slot extends z.ZodType>(party: Slot) {
  return z.strictObject({
    id: itemIdSchema,
    name: localizedTextSchema.optional(),
    supplier: party.optional(),
    location: z.union([countrySchema, z.literal('EEA')]).optional(),
  })
}
