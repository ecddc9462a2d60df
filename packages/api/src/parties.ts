import { pageRequestSchema, partySchema, shortTextSchema } from '@seloste/domain'
import * as z from 'zod'
import { idSchema, oneAtVersionSchema, oneSchema, versionSchema } from './asking/inputs.ts'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'

/** The parties that an organisation's registers share. */
export const parties = router({
  list: member
    .input(question(pageRequestSchema.extend({ search: shortTextSchema.optional() })))
    .query(({ ctx, input }) => ctx.stores.parties.list(ctx.scope, input)),

  get: member
    .input(question(oneSchema))
    .query(({ ctx, input }) => ctx.stores.parties.get(ctx.scope, input.id)),

  create: member
    .input(question(z.strictObject({ content: partySchema })))
    .mutation(({ ctx, input }) => ctx.stores.parties.create(ctx.scope, input.content)),

  save: member
    .input(question(z.strictObject({ id: idSchema, version: versionSchema, content: partySchema })))
    .mutation(({ ctx, input }) => ctx.stores.parties.save(ctx.scope, input)),

  archive: member
    .input(question(oneAtVersionSchema))
    .mutation(({ ctx, input }) => ctx.stores.parties.archive(ctx.scope, input.id, input.version)),
})
