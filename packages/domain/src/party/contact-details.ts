import type * as z from 'zod'
import { emailSchema } from '../identifiers/email.ts'
import { phoneSchema } from '../identifiers/phone.ts'
import { webAddressSchema } from '../identifiers/web-address.ts'
import { addressSchema } from './address.ts'

/** The ways to reach somebody: GDPR Art. 13(1)(a)–(b) asks for at least one. */
export const contactDetailsShape = {
  address: addressSchema.optional(),
  phone: phoneSchema.optional(),
  email: emailSchema.optional(),
  url: webAddressSchema.optional(),
}

/** The ways to reach somebody. */
export type ContactDetails = z.infer<z.ZodObject<typeof contactDetailsShape>>
