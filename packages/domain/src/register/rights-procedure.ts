import * as z from 'zod'
import type { partySchema } from '../party/party.ts'
import { itemIdSchema } from '../text/item-id.ts'
import { languageSchema } from '../text/language-schema.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { codeOf } from '../text/phrase.ts'
import { durationSchema } from '../time/duration.ts'

/** Ways to send a request: GDPR Art. 12(2); none may be the only one that burdens the person. */
export const requestChannels = ['email', 'form', 'post', 'phone', 'inPerson', 'service'] as const

/** By what a person who makes a request is identified. */
export const identificationMeans = [
  'signedIn',
  'strongAuthentication',
  'identityDocument',
  'knownContact',
  'customerDetails',
  'name',
  'identityCode',
] as const

/** By what a person is identified. */
export type IdentificationMeans = (typeof identificationMeans)[number]

/**
 * How rights are exercised: GDPR Art. 12. Which rights there are follows from the legal bases and is never
 * written here; an organisation tells only how.
 */
export function rightsProcedureSchema<Slot extends z.ZodType>(party: Slot) {
  return z.strictObject({
    /** To whom requests go, when not to the register's contact. */
    contact: party.optional(),
    channels: z.array(z.enum(requestChannels)).max(6).optional(),
    /** Languages in which requests are taken. */
    languages: z.array(languageSchema).max(3).optional(),
    instructions: localizedTextSchema.optional(),
    /** How the person is identified: Art. 12(6). */
    identification: localizedTextSchema.optional(),
    /** By what the person is identified: Data Protection Act 1050/2018, section 29, subsection 5. */
    identifiedBy: z.array(z.enum(identificationMeans)).max(8).optional(),
    /** ISO 8601; Art. 12(3) allows one month. */
    responseTime: durationSchema.optional(),
    /** Art. 12(5). */
    charge: localizedTextSchema.optional(),
    refusal: localizedTextSchema.optional(),
    /** What the organisation tells of a single right, beyond what the law says. */
    details: z
      .array(
        z.strictObject({
          id: itemIdSchema,
          right: codeOf('right').optional(),
          words: localizedTextSchema.optional(),
        }),
      )
      .max(40)
      .optional(),
  })
}

/** How rights are exercised, with references resolved. */
export type RightsProcedure = z.infer<ReturnType<typeof rightsProcedureSchema<typeof partySchema>>>
