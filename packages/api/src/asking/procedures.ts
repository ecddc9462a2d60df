import { Failure, type Scope } from '@seloste/domain'
import { initTRPC } from '@trpc/server'
import type { Context } from './context.ts'
import { tellFailure } from './told-failure.ts'

const api = initTRPC.context<Context>().create({ errorFormatter: tellFailure })

/** Gathers procedures under the name of their noun. */
export const router = api.router

/** For whoever is signed in. Throws `unauthenticated` for anybody else. */
export const personal = api.procedure.use(async ({ ctx, next }) => {
  const person = await ctx.principal()
  if (person === undefined) throw new Failure('unauthenticated')
  return next({ ctx: { person, author: { id: person.id, name: person.name } } })
})

/**
 * For a member of the organisation that the request names. Throws `forbidden` for an organisation that is not
 * named, not known or somebody else's: the answer does not tell which.
 */
export const member = personal.use(({ ctx, next }) => {
  const { organisationId, role } = ctx.person
  if (organisationId === undefined || role === undefined) throw new Failure('forbidden')
  const scope: Scope = { organisationId, author: ctx.author }
  return next({ ctx: { scope, role } })
})
