import * as z from 'zod'

const address = z.email().max(254)

/** Schema of an e-mail address. */
export const emailSchema = z
  .string()
  .refine((text) => address.safeParse(text).success, { params: { code: 'email' } })
