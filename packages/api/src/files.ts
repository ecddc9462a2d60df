import { composeNotice, fileNameOf } from '@seloste/documents'
import {
  languageSchema,
  layoutCodes,
  publicationFileFormats,
  registerSchema,
  resolveRegister,
} from '@seloste/domain'
import * as z from 'zod'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'
import { dayOf } from './day.ts'
import { referencesOf } from './references.ts'

/** A file to take along. */
export interface TakenFile {
  name: string
  /** Its bytes in base64 (RFC 4648, 4). */
  content: string
}

/** Files to take along. */
export const files = router({
  /** The notice that a register makes, as it lies on the desk, saved or not. Nothing is kept. */
  notice: member
    .input(
      question(
        z.strictObject({
          content: registerSchema,
          language: languageSchema,
          layout: z.enum(layoutCodes),
          format: z.enum(publicationFileFormats),
        }),
      ),
    )
    .mutation(async ({ ctx, input: { content, language, layout, format } }): Promise<TakenFile> => {
      const { stores, scope, printer } = ctx
      const [references, { content: organisation }] = await Promise.all([
        referencesOf(stores, scope, content),
        stores.organisations.get(scope),
      ])
      const register = resolveRegister(content, references)
      const document = composeNotice(register, organisation, { language, layout, date: dayOf(ctx.now()) })
      const bytes = await printer.print(document, format)
      return { name: `${fileNameOf(document)}.${format}`, content: Buffer.from(bytes).toString('base64') }
    }),
})
