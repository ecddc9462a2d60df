import * as z from 'zod'
import { webAddressSchema } from '../identifiers/web-address.ts'
import { languageSchema } from '../text/language-schema.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'

/** The layouts in which a notice can be composed. */
export const layoutCodes = ['modern', 'ten-sections', 'combined', 'twelve-sections', 'two-column'] as const

/** A layout of a notice. */
export type LayoutCode = (typeof layoutCodes)[number]

/** What is told of the notice as a document. */
export const particularsSchema = z.strictObject({
  title: localizedTextSchema.optional(),
  layout: z.enum(layoutCodes).optional(),
  /** Languages in which it is published; none means the organisation's. */
  languages: z.array(languageSchema).max(3).optional(),
  drawnUpOn: plainDateSchema.optional(),
  updatedOn: plainDateSchema.optional(),
  versionLabel: shortTextSchema.optional(),
  /** How the notice may change and how people are told. */
  changes: localizedTextSchema.optional(),
  /** Where the version stands that is written for children: GDPR Art. 12(1), recital 58. */
  childVersion: webAddressSchema.optional(),
  /** Languages that the data subjects use: GDPR Art. 12(1). */
  audienceLanguages: z.array(shortTextSchema).max(30).optional(),
})

/** What is told of the notice as a document. */
export type Particulars = z.infer<typeof particularsSchema>
