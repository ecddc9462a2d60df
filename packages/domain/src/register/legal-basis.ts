import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { codeOf } from '../text/phrase.ts'
import { longTextSchema, shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'

/** A legal basis of processing with what its kind asks to be told: GDPR Art. 6(1), 7(3), 13(1)(d), 13(2)(c). */
export const legalBasisSchema = z.strictObject({
  id: itemIdSchema,
  /** Article-numbered: `6-1-a` consent … `6-1-f` legitimate interests. */
  code: codeOf('legalBasis').optional(),
  /** Art. 6(1)(f): the interest that is pursued, not the relationship. */
  interest: localizedTextSchema.optional(),
  /** Art. 6(1)(f): whose interest it is, when not the controller's. */
  interestHolder: localizedTextSchema.optional(),
  /** Where the balancing test is kept, or for Art. 6(1)(e) the assessment that the processing is proportionate. */
  assessment: shortTextSchema.optional(),
  /** Day of that assessment. */
  assessedOn: plainDateSchema.optional(),
  /** Art. 6(1)(f): the interests and rights of the data subjects do not override the interest. */
  interestPrevails: z.boolean().optional(),
  /** Art. 6(1)(c) and (e): the provision that lays the duty or task down. */
  statute: localizedTextSchema.optional(),
  /** Art. 6(1)(a): where consents are recorded. */
  consentRecord: shortTextSchema.optional(),
  /** Art. 7(4), recital 43: why consent is free where the parties are not equals, as in employment. */
  freelyGiven: longTextSchema.optional(),
  /** Art. 7(3): how consent is withdrawn. */
  withdrawal: localizedTextSchema.optional(),
  /** What the basis is used for, where the purposes do not say it. */
  appliesTo: localizedTextSchema.optional(),
})

/** A legal basis of processing. */
export type LegalBasis = z.infer<typeof legalBasisSchema>
