import * as z from 'zod'
import { businessIdSchema } from '../identifiers/business-id.ts'
import { countrySchema } from '../identifiers/country.ts'
import { slugSchema } from '../identifiers/slug.ts'
import { contactDetailsShape } from '../party/contact-details.ts'
import { partyKinds, partySchema } from '../party/party.ts'
import { languageSchema } from '../text/language-schema.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { longTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'
import { supervisoryAuthorityCodes } from './supervisory-authority.ts'

/** A tenant of the product, and the controller of its registers unless a register names another. */
export const organisationSchema = z.strictObject({
  slug: slugSchema,
  kind: z.enum(partyKinds).optional(),
  name: localizedTextSchema,
  businessId: businessIdSchema.optional(),
  country: countrySchema.optional(),
  ...contactDetailsShape,
  /** Languages in which its notices must be published; the first is the one it writes in. */
  languages: z.array(languageSchema).min(1).max(3),
  /** Whether it must publish in all of them: authorities in both national languages, Language Act 423/2003. */
  languagesRequired: z.boolean().optional(),
  /** Whether a version is published only after another member has approved it. */
  approvalRequired: z.boolean().optional(),
  supervisoryAuthority: z.enum(supervisoryAuthorityCodes).optional(),
  /** Whom to ask about personal data, unless a register names another. */
  contact: partySchema.optional(),
  /** GDPR Art. 37; a register may name another. */
  dpo: partySchema.optional(),
  /** Why no data protection officer is needed: GDPR Art. 37(1). */
  dpoAssessment: longTextSchema.optional(),
  /** Day of that assessment. */
  dpoAssessedOn: plainDateSchema.optional(),
  /** When the officer's contact details were told to the supervisory authority: Art. 37(7). */
  dpoNotifiedOn: plainDateSchema.optional(),
  /** GDPR Art. 27, for a controller outside the EEA. */
  representative: partySchema.optional(),
  /** Why no representative is needed: Art. 27(2). */
  representativeExemption: longTextSchema.optional(),
  /** Number of employees, for the exemption of GDPR Art. 30(5). */
  employees: z.int().min(0).max(10_000_000).optional(),
})

/** A tenant of the product. */
export type Organisation = z.infer<typeof organisationSchema>
