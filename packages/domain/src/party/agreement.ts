import * as z from 'zod'
import { webAddressSchema } from '../identifiers/web-address.ts'
import { shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'

/** What a contract on processing must set out, points (a)–(h) last: GDPR Art. 28(3), 28(9). */
export const agreementTerms = [
  'writing',
  'subjectMatter',
  'duration',
  'natureAndPurpose',
  'dataTypes',
  'dataSubjects',
  'controllerRights',
  'instructions',
  'confidentiality',
  'security',
  'subProcessors',
  'assistanceWithRights',
  'assistanceWithDuties',
  'deletionOrReturn',
  'audits',
] as const

/** How a controller authorises the processors that its processor engages: GDPR Art. 28(2). */
export const subProcessorAuthorisations = ['specific', 'general'] as const

/** A contract on processing: GDPR Art. 28(3); for a representative its written mandate, Art. 27(1). */
export const agreementSchema = z.strictObject({
  reference: shortTextSchema.optional(),
  signedOn: plainDateSchema.optional(),
  validUntil: plainDateSchema.optional(),
  url: webAddressSchema.optional(),
  /** What it sets out. */
  terms: z.array(z.enum(agreementTerms)).max(15).optional(),
  /** On what terms others may be engaged: Art. 28(2), 28(4). */
  subProcessing: z
    .strictObject({
      authorisation: z.enum(subProcessorAuthorisations).optional(),
      /** Under a general authorisation changes are told beforehand and can be objected to. */
      changesAnnounced: z.boolean().optional(),
      /** A contract lays the same duties on each of them. */
      sameObligations: z.boolean().optional(),
    })
    .optional(),
})

/** A contract on processing. */
export type Agreement = z.infer<typeof agreementSchema>
