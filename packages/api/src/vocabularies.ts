import { ownTermSchema } from '@seloste/domain'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'

/** The terms that an organisation adds to the vocabularies of the domain. */
export const vocabularies = router({
  list: member.query(({ ctx }) => ctx.stores.terms.list(ctx.scope)),

  add: member
    .input(question(ownTermSchema.omit({ id: true })))
    .mutation(({ ctx, input }) => ctx.stores.terms.create(ctx.scope, input)),

  save: member
    .input(question(ownTermSchema))
    .mutation(({ ctx, input }) => ctx.stores.terms.save(ctx.scope, input)),
})
