import * as z from 'zod'
import { languages } from './language.ts'
import { longTextSchema } from './safe-text.ts'

/**
 * A phrase in one or more languages. `translatedFrom` keeps, for a translation, the original text that it
 * translated, so that a translation whose original has changed since is known to be stale.
 */
export const localizedTextSchema = z.strictObject({
  fi: longTextSchema.optional(),
  sv: longTextSchema.optional(),
  en: longTextSchema.optional(),
  translatedFrom: z
    .strictObject({ fi: original().optional(), sv: original().optional(), en: original().optional() })
    .optional(),
})

function original() {
  return z.strictObject({ language: z.enum(languages), text: longTextSchema })
}
