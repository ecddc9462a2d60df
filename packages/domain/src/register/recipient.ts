import * as z from 'zod'
import { countrySchema } from '../identifiers/country.ts'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { phraseSchema } from '../text/phrase.ts'
import { shortTextSchema } from '../text/safe-text.ts'

/** What a recipient is to the controller: GDPR Art. 4(7)–(10). */
export const recipientRoles = ['processor', 'controller', 'jointController', 'authority', 'internal'] as const

/** What a recipient is to the controller. */
export type RecipientRole = (typeof recipientRoles)[number]

/** On what a disclosure depends, where it depends on something. */
export const disclosureConditions = ['consent', 'law', 'contract', 'other'] as const

/** To whom data are given: GDPR Art. 4(9), 13(1)(e), 30(1)(d). */
export function recipientSchema<Slot extends z.ZodType>(party: Slot) {
  return z.strictObject({
    id: itemIdSchema,
    ...phraseSchema('recipient').shape,
    /** Who it is, when it is somebody named. */
    party: party.optional(),
    role: z.enum(recipientRoles).optional(),
    /** For what it gets the data. */
    purpose: localizedTextSchema.optional(),
    /** Where it processes them; `EEA` for the area as a whole. */
    location: z.union([countrySchema, z.literal('EEA')]).optional(),
    dependsOn: z.enum(disclosureConditions).optional(),
    condition: localizedTextSchema.optional(),
    /** Where the consents are recorded on which the disclosure depends: Art. 7(1). */
    consentRecord: shortTextSchema.optional(),
    /** Ids of the data categories that it gets; empty means all. */
    dataCategories: z.array(itemIdSchema).max(100).optional(),
  })
}
