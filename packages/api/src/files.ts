import { bindNotices, composeNotice, type Document, fileNameOf } from '@seloste/documents'
import {
  languageSchema,
  layoutCodes,
  publicationFileFormats,
  registerSchema,
  resolveRegister,
  shortTextSchema,
  textIn,
} from '@seloste/domain'
import * as z from 'zod'
import { idSchema } from './asking/inputs.ts'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'
import { dayOf } from './day.ts'
import { withProgress } from './progress/with-progress.ts'
import { referencesOf } from './references.ts'

/** Most notices in one file. */
const mostBound = 500

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

  /** The notices of registers, as they were last saved, bound into one PDF. */
  collection: member
    .input(
      question(
        z.strictObject({
          ids: z.array(idSchema).min(1).max(mostBound),
          language: languageSchema,
          title: shortTextSchema,
          contents: shortTextSchema,
        }),
      ),
    )
    .mutation(({ ctx, signal, input: { ids, language, title, contents } }) =>
      withProgress(ctx, async (tell): Promise<TakenFile> => {
        const { stores, scope, printer } = ctx
        const { content: organisation } = await stores.organisations.get(scope)
        const date = dayOf(ctx.now())
        const notices: Document[] = []
        for (const id of ids) {
          signal?.throwIfAborted()
          tell({ stage: 'composing', done: notices.length, all: ids.length })
          const { content } = await stores.registers.get(scope, id)
          const register = resolveRegister(content, await referencesOf(stores, scope, content))
          const layout = register.particulars.layout ?? 'modern'
          notices.push(composeNotice(register, organisation, { language, layout, date }))
        }
        tell({ stage: 'composing', done: ids.length, all: ids.length })
        const controller = textIn(organisation.name, language)?.text ?? organisation.slug
        const bound = bindNotices(notices, { title, contents, controller, language, date })
        const bytes = await printer.print(bound, 'pdf', {
          signal,
          onStage: (stage, pages) => tell({ stage, ...(pages !== undefined && { all: pages }) }),
        })
        return { name: `${fileNameOf(bound)}.pdf`, content: Buffer.from(bytes).toString('base64') }
      }),
    ),
})
