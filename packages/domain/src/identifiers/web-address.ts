import * as z from 'zod'

const address = z.url({ protocol: /^https?$/, hostname: z.regexes.domain })

// White space and control characters, which addresses are read without; a name and password before the host.
const deceptive = /[\s\p{Cc}\p{Cf}]|^\w+:\/*[^/?#]*@/u

/** Schema of a web address, http or https only, as it can be shown and followed: what is read is where it leads. */
export const webAddressSchema = z
  .string()
  .max(2000)
  .refine((text) => !deceptive.test(text) && address.safeParse(text).success, {
    params: { code: 'web_address' },
  })
