import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { codeOf, phraseSchema } from '../text/phrase.ts'
import { longTextSchema, shortTextSchema } from '../text/safe-text.ts'

/** Whether a person must give the data: GDPR Art. 13(2)(e). */
export const provisionDuties = ['statutory', 'contractual', 'precontractual', 'voluntary'] as const

/** Whether a person must give the data. */
export type ProvisionDuty = (typeof provisionDuties)[number]

/** Where the personal identity code is printed. */
export const identityCodePrintings = ['never', 'whereNeeded', 'always'] as const

/** What is kept of an extract from the criminal records: that it was shown, or a copy of it. */
export const criminalRecordExtractStates = ['shown', 'copied'] as const

/** What is kept about people: GDPR Art. 14(1)(d), 30(1)(c). */
export const dataCategorySchema = z.strictObject({
  id: itemIdSchema,
  ...phraseSchema('dataCategory').shape,
  /** The single data of the category (“contact details”: name, e-mail address, …). */
  items: z
    .array(z.strictObject({ id: itemIdSchema, ...phraseSchema('dataCategory').shape }))
    .max(100)
    .optional(),
  description: localizedTextSchema.optional(),
  /** Special category of personal data: GDPR Art. 9. A term of that kind implies it. */
  special: z.boolean().optional(),
  specialCategoryCondition: codeOf('specialCategoryCondition').optional(),
  nationalDerogation: codeOf('nationalDerogation').optional(),
  /** Art. 9(2)(b), (g)–(j): the provision on which the condition rests, or for (h) the contract with a health professional. */
  statute: localizedTextSchema.optional(),
  /** Art. 9(2)(a): where explicit consents are recorded. */
  consentRecord: shortTextSchema.optional(),
  /** Criminal convictions and offences: GDPR Art. 10. A term of that kind implies it. */
  criminal: z.boolean().optional(),
  criminalGround: localizedTextSchema.optional(),
  /** The extract that somebody who works with children shows: Act 504/2002, section 7. */
  criminalRecordExtract: z.enum(criminalRecordExtractStates).optional(),
  /** The personal identity code: Data Protection Act 1050/2018, section 29. */
  identityCode: z.boolean().optional(),
  identityCodeGround: codeOf('identityCodeGround').optional(),
  /** On which documents that are made from the register the code stands: section 29, subsection 4. */
  identityCodeOnDocuments: z.enum(identityCodePrintings).optional(),
  /** A secret by which a person is authenticated; how it is kept is told in the measures. */
  credential: z.boolean().optional(),
  provision: z.enum(provisionDuties).optional(),
  /** What follows when the data are not given. */
  consequence: localizedTextSchema.optional(),
  /** Why the employment relationship needs the data directly: Act 759/2004, section 3. */
  necessity: longTextSchema.optional(),
  /** Who may handle data on the health of employees: Act 759/2004, section 5. */
  handlers: longTextSchema.optional(),
  /** Ids of the purposes that the data serve; empty means all. */
  purposes: z.array(itemIdSchema).max(100).optional(),
  /** Ids of the categories of data subjects that the data are about; empty means all. */
  dataSubjectCategories: z.array(itemIdSchema).max(100).optional(),
  /** Ids of the sources that the data come from; empty means all. */
  sources: z.array(itemIdSchema).max(100).optional(),
})

/** What is kept about people. */
export type DataCategory = z.infer<typeof dataCategorySchema>
