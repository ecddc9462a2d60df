import * as z from 'zod'
import { localizedTextSchema } from '../text/localized-text-schema.ts'
import { openVocabularies } from './vocabularies.ts'

/** The code of a term that an organisation added: `own:` and its id. */
export type OwnTermCode = `own:${string}`

/** Schema of an own term's code. */
export const ownTermCodeSchema = z.templateLiteral(['own:', z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)])

/** A term that an organisation added to an open vocabulary. */
export const ownTermSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  vocabulary: z.enum(openVocabularies),
  labels: localizedTextSchema,
})

/** A term that an organisation added to an open vocabulary. */
export type OwnTerm = z.infer<typeof ownTermSchema>
