import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { phraseSchema } from '../text/phrase.ts'
import { longTextSchema, shortTextSchema } from '../text/safe-text.ts'
import { plainDateSchema } from '../time/plain-date.ts'
import { legalBasisSchema } from './legal-basis.ts'
import { marketingChannels, marketingSchema } from './marketing.ts'

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
  /** How direct marketing keeps to sections 200–203 of the Act on Electronic Communications Services. */
  marketing: marketingSchema.optional(),
  /** A service offered to children: GDPR Art. 8, 12(1). */
  childDirected: z.boolean().optional(),
  /** Art. 8(1): age in years from which the person's own consent is taken, and which is checked. */
  minimumAge: z.int().min(0).max(18).optional(),
  /** Art. 8(2): how a guardian's consent is asked and made sure of. */
  guardianConsent: longTextSchema.optional(),
  /** Art. 6(1), second subparagraph: a task that an authority performs; taken to be one where it is left open. */
  statutoryTask: z.boolean().optional(),
  /** Art. 13(3), 14(4): when the purpose was taken up, when it came after the data, and when people were told of it. */
  addedOn: plainDateSchema.optional(),
  toldOn: plainDateSchema.optional(),
  /** Art. 6(4): where the test of its compatibility with the first purposes is kept. */
  compatibility: shortTextSchema.optional(),
})

/** Why personal data are processed. */
export type Purpose = z.infer<typeof purposeSchema>
