import * as z from 'zod'
import { countrySchema } from '../identifiers/country.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { shortTextSchema } from '../text/safe-text.ts'

/** A postal address; streets and towns have names in both national languages. */
export const addressSchema = z.strictObject({
  street: localizedTextSchema.optional(),
  postalCode: shortTextSchema.optional(),
  city: localizedTextSchema.optional(),
  country: countrySchema.optional(),
})

/** A postal address. */
export type Address = z.infer<typeof addressSchema>
