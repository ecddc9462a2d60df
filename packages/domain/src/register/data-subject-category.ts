import * as z from 'zod'
import { itemIdSchema } from '../text/item-id.ts'
import { phraseSchema } from '../text/phrase.ts'

/** About whom the data are: GDPR Art. 30(1)(c). */
export const dataSubjectCategorySchema = z.strictObject({
  id: itemIdSchema,
  ...phraseSchema('dataSubjectCategory').shape,
})

/** About whom the data are. */
export type DataSubjectCategory = z.infer<typeof dataSubjectCategorySchema>
