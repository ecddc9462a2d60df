import { Failure, type Organisation, organisationSchema, type Scope } from '@seloste/domain'
import * as z from 'zod'
import type { Stores } from './asking/context.ts'
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

  /** The people of the organisation. */
  members: member.query(({ ctx }) => ctx.stores.organisations.members(ctx.scope)),

  /** Refused when approval is asked for and there is nobody but one to give it. */
  save: member
    .input(question(z.strictObject({ version: versionSchema, content: organisationSchema })))
    .mutation(async ({ ctx: { stores, scope }, input }) => {
      await refuseLoneApproval(stores, scope, input.content)
      return stores.organisations.save(scope, input)
    }),
})

/** Throws `invalid` for an organisation that asks for approval and has nobody but one to give it. */
export async function refuseLoneApproval(
  { organisations: { members } }: Pick<Stores, 'organisations'>,
  scope: Scope,
  { approvalRequired }: Organisation,
): Promise<void> {
  if (approvalRequired !== true || (await members(scope)).length >= 2) return
  throw new Failure('invalid', { fields: [{ path: 'approvalRequired', code: 'second_member' }] })
}
