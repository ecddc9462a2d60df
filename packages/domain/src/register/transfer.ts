import * as z from 'zod'
import { countrySchema } from '../identifiers/country.ts'
import { webAddressSchema } from '../identifiers/web-address.ts'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { codeOf } from '../text/phrase.ts'
import { shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'

/** Modules of the standard contractual clauses: Decision (EU) 2021/914. */
export const clauseModules = ['1', '2', '3', '4'] as const

/** Conditions that the derogations of GDPR Art. 49(1) lay down beside their ground (recital 111). */
export const derogationConditions = [
  'occasional',
  'limitedNumber',
  'authorityInformed',
  'subjectsInformed',
] as const

/** A transfer to a third country or an international organisation: GDPR Art. 13(1)(f), 44–49. */
export const transferSchema = z.strictObject({
  id: itemIdSchema,
  country: countrySchema.optional(),
  /** The importer or international organisation. */
  importer: localizedTextSchema.optional(),
  /** Id of the recipient to whom the data go. */
  recipient: itemIdSchema.optional(),
  mechanism: codeOf('transferMechanism').optional(),
  derogation: codeOf('transferDerogation').optional(),
  /** Name or number of the decision, contract or code on which it rests. */
  instrument: localizedTextSchema.optional(),
  clauseModule: z.enum(clauseModules).optional(),
  /** The annexes of the clauses are filled in. */
  clauseAnnexes: z.boolean().optional(),
  /** When the importer's certification under the EU–US Data Privacy Framework was last found in force. */
  certificationCheckedOn: plainDateSchema.optional(),
  /** The certification covers data on staff. */
  certificationCoversStaff: z.boolean().optional(),
  /** Art. 49(1): conditions of the derogation that are met. */
  derogationConditions: z.array(z.enum(derogationConditions)).max(4).optional(),
  /** How a copy of the safeguards can be had. */
  copy: localizedTextSchema.optional(),
  copyUrl: webAddressSchema.optional(),
  /** The transfer impact assessment: where it is kept, and its day. */
  assessment: shortTextSchema.optional(),
  assessedOn: plainDateSchema.optional(),
  /** When data are transferred (“when the technical implementation needs it”). */
  condition: localizedTextSchema.optional(),
  dataCategories: z.array(itemIdSchema).max(100).optional(),
})

/** A transfer to a third country or an international organisation. */
export type Transfer = z.infer<typeof transferSchema>
