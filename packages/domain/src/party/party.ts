import * as z from 'zod'
import { businessIdSchema } from '../identifiers/business-id.ts'
import { countrySchema } from '../identifiers/country.ts'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'
import { agreementSchema } from './agreement.ts'
import { contactDetailsShape } from './contact-details.ts'

/** What a party is. */
export const partyKinds = [
  'company',
  'soleTrader',
  'association',
  'foundation',
  'authority',
  'unit',
  'person',
] as const

/** What a party is. */
export type PartyKind = (typeof partyKinds)[number]

/**
 * Somebody who takes part in the processing: a controller, joint controller, representative, contact, data
 * protection officer, processor or other recipient (GDPR Art. 4(7)–(9), 26–28, 37). What it is to a register
 * is said by the place where the register names it.
 */
export const partySchema = z.strictObject({
  /** The id in the organisation's list of parties; absent when the register names the party itself. */
  id: itemIdSchema.optional(),
  kind: z.enum(partyKinds).optional(),
  name: localizedTextSchema.optional(),
  /** Title or task, for a person. */
  title: localizedTextSchema.optional(),
  businessId: businessIdSchema.optional(),
  country: countrySchema.optional(),
  ...contactDetailsShape,
  /** The contract under which it processes on the controller's behalf. */
  agreement: agreementSchema.optional(),
  /** Names of those whom a processor engages: GDPR Art. 28(2). */
  subProcessors: z.array(localizedTextSchema).max(100).optional(),
  /** Where it is assessed that a processor's guarantees suffice: GDPR Art. 28(1). */
  assessment: shortTextSchema.optional(),
  assessedOn: plainDateSchema.optional(),
})

/** Somebody who takes part in the processing. */
export type Party = z.infer<typeof partySchema>

/** A reference to a party of the organisation's list. */
export const partyReferenceSchema = z.strictObject({ ref: itemIdSchema })

/** A reference to a party of the organisation's list. */
export type PartyReference = z.infer<typeof partyReferenceSchema>

/** A party in a register that is being edited: a reference, or the party itself. */
export const partySlotSchema = z.union([partyReferenceSchema, partySchema])

/** A party in a register that is being edited. */
export type PartySlot = z.infer<typeof partySlotSchema>
