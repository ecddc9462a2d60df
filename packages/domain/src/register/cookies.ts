import * as z from 'zod'
import { countrySchema } from '../identifiers/country.ts'
import { webAddressSchema } from '../identifiers/web-address.ts'
import type { partySchema } from '../party/party.ts'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { codeOf, phraseSchema } from '../text/phrase.ts'
import { durationSchema } from '../time/duration.ts'

/** A cookie, or a service that sets cookies or measures visits. */
export function cookieServiceSchema<Slot extends z.ZodType>(party: Slot) {
  return z.strictObject({
    id: itemIdSchema,
    name: localizedTextSchema.optional(),
    category: codeOf('cookieCategory').optional(),
    provider: party.optional(),
    country: countrySchema.optional(),
    purpose: localizedTextSchema.optional(),
    /** Lifetime: ISO 8601 duration, or `session`. */
    lifetime: z.union([durationSchema, z.literal('session')]).optional(),
    /** Whether anybody but the organisation has access to what it stores: CJEU C-673/17. A named provider has. */
    thirdPartyAccess: z.boolean().optional(),
    data: z
      .array(z.strictObject({ id: itemIdSchema, ...phraseSchema('dataCategory').shape }))
      .max(50)
      .optional(),
    /** How a person turns it off. */
    optOut: localizedTextSchema.optional(),
    optOutUrl: webAddressSchema.optional(),
  })
}

/** Cookies and similar techniques: Act on Electronic Communications Services 917/2014, section 205. */
export function cookiesShape<Slot extends z.ZodType>(party: Slot) {
  return {
    description: localizedTextSchema.optional(),
    purpose: localizedTextSchema.optional(),
    data: z
      .array(z.strictObject({ id: itemIdSchema, ...phraseSchema('dataCategory').shape }))
      .max(50)
      .optional(),
    services: z.array(cookieServiceSchema(party)).max(100),
    /** How consent is asked, and how it is withdrawn. */
    consent: localizedTextSchema.optional(),
    withdrawal: localizedTextSchema.optional(),
    /** What a person can do in the browser. */
    control: localizedTextSchema.optional(),
    /** What follows when cookies are blocked. */
    blockingEffect: localizedTextSchema.optional(),
    /** Whether people can be told apart by them, and with what they are combined. */
    identification: localizedTextSchema.optional(),
  }
}

/** What is told of cookies when they are used. */
export type Cookies = z.infer<z.ZodObject<ReturnType<typeof cookiesShape<typeof partySchema>>>>

/** A cookie, or a service that sets cookies or measures visits. */
export type CookieService = Cookies['services'][number]
