import { personal, router } from './asking/procedures.ts'

/** Who is signed in, and to which organisations they belong. */
export const session = router({
  get: personal.query(async ({ ctx }) => {
    const { id, name, email } = ctx.person
    return { user: { id, name, email }, memberships: await ctx.stores.organisations.memberships(id) }
  }),
})
