import { organisationSchema } from '@seloste/domain'
import * as z from 'zod'
import { versionSchema } from './asking/inputs.ts'
import { member, personal, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'

/** The organisation: what it says of itself in every notice. */
export const organisations = router({
  /** Founds one; whoever founds it is its owner. */
  create: personal
    .input(question(z.strictObject({ content: organisationSchema })))
    .mutation(({ ctx, input }) => ctx.stores.organisations.create(ctx.author, input.content)),

  get: member.query(({ ctx }) => ctx.stores.organisations.get(ctx.scope)),

  save: member
    .input(question(z.strictObject({ version: versionSchema, content: organisationSchema })))
    .mutation(({ ctx, input }) => ctx.stores.organisations.save(ctx.scope, input)),
})
