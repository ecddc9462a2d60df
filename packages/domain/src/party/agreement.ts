import * as z from 'zod'
import { webAddressSchema } from '../identifiers/web-address.ts'
import { shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'

/** A contract on processing: GDPR Art. 28(3). */
export const agreementSchema = z.strictObject({
  reference: shortTextSchema.optional(),
  signedOn: plainDateSchema.optional(),
  validUntil: plainDateSchema.optional(),
  url: webAddressSchema.optional(),
})

/** A contract on processing. */
export type Agreement = z.infer<typeof agreementSchema>
