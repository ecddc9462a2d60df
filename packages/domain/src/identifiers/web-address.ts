import * as z from 'zod'

const address = z.url({ protocol: /^https?$/, hostname: z.regexes.domain })

/** Schema of a web address, http or https only. */
export const webAddressSchema = z
  .string()
  .max(2000)
  .refine((text) => address.safeParse(text).success, { params: { code: 'web_address' } })
