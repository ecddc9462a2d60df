import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { phraseSchema } from '../text/phrase.ts'
import { legalBasisSchema } from './legal-basis.ts'

/** Channels of direct marketing: Act on Electronic Communications Services 917/2014, section 200. */
export const marketingChannels = ['email', 'sms', 'phone', 'post', 'automatedCall', 'online'] as const

/** Why personal data are processed: GDPR Art. 5(1)(b), 13(1)(c). */
export const purposeSchema = z.strictObject({
  id: itemIdSchema,
  ...phraseSchema('purpose').shape,
  /** What is done, in the organisation's own words. */
  description: localizedTextSchema.optional(),
  /** When or unless what it is done (“unless the customer forbids it”). */
  condition: localizedTextSchema.optional(),
  legalBases: z.array(legalBasisSchema).max(10),
  /** GDPR Art. 21(2)–(3). */
  directMarketing: z.boolean().optional(),
  channels: z.array(z.enum(marketingChannels)).max(6).optional(),
  /** GDPR Art. 4(4). */
  profiling: z.boolean().optional(),
  /** Scientific or historical research or statistics: GDPR Art. 21(6), 89. */
  research: z.boolean().optional(),
  /** A service offered to children: GDPR Art. 8, 12(1). */
  childDirected: z.boolean().optional(),
})

/** Why personal data are processed. */
export type Purpose = z.infer<typeof purposeSchema>
