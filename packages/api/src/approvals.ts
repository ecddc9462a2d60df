import { Failure, freezeRegister, longTextSchema, mayApprove, type Scope } from '@seloste/domain'
import * as z from 'zod'
import type { Stores } from './asking/context.ts'
import { oneAtVersionSchema, pageOfOneSchema } from './asking/inputs.ts'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'
import { referencesOf } from './references.ts'

/** The way of a version past a second pair of eyes. */
export const approvals = router({
  /** Who sent which version, and what came of it, newest first. */
  list: member
    .input(question(pageOfOneSchema))
    .query(({ ctx, input: { id, ...page } }) => ctx.stores.approvals.list(ctx.scope, id, page)),

  /** Sends the latest version to be approved. */
  request: member
    .input(question(oneAtVersionSchema.extend({ comment: longTextSchema.optional() })))
    .mutation(({ ctx: { stores, scope }, input: { id, version, comment } }) =>
      stores.approvals.request(scope, {
        registerId: id,
        version,
        ...(comment !== undefined && { comment }),
      }),
    ),

  /** Approves a version that waits, or sends it back. Neither who wrote it nor who sent it may. */
  decide: member
    .input(
      question(
        oneAtVersionSchema.extend({
          decision: z.enum(['approved', 'returned']),
          answer: longTextSchema.optional(),
        }),
      ),
    )
    .mutation(async ({ ctx: { stores, scope }, input: { id, version, decision, answer } }) => {
      const [approval] = await Promise.all([
        stores.approvals.latest(scope, id),
        stores.registers.getVersion(scope, id, version),
      ])
      if (approval?.version !== version || approval.state !== 'inReview') {
        throw new Failure('conflict', { current: approval })
      }
      if (!(await mayDecide(stores, scope, id))) {
        throw new Failure('forbidden', { fields: [{ path: '', code: 'own_approval' }] })
      }
      return stores.approvals.decide(scope, {
        registerId: id,
        version,
        state: decision,
        ...(answer !== undefined && { answer }),
        ...(decision === 'approved' && { frozen: await frozenVersion(stores, scope, id, version) }),
      })
    }),

  /** Takes a version back that has not been decided on. */
  takeBack: member
    .input(question(oneAtVersionSchema))
    .mutation(({ ctx: { stores, scope }, input: { id, version } }) =>
      stores.approvals.decide(scope, { registerId: id, version, state: 'takenBack' }),
    ),
})

/** Whether whoever asks may decide on the version of a register that waits to be approved. */
export async function mayDecide(stores: Stores, scope: Scope, registerId: string): Promise<boolean> {
  const approval = await stores.approvals.latest(scope, registerId)
  if (approval?.state !== 'inReview') return false
  const { author } = await stores.registers.getVersion(scope, registerId, approval.version)
  return mayApprove(scope.author.id, { authorId: author.id, requestedById: approval.requestedBy.id })
}

async function frozenVersion(stores: Stores, scope: Scope, id: string, version: number) {
  const [{ content }, organisation] = await Promise.all([
    stores.registers.getVersion(scope, id, version),
    stores.organisations.get(scope),
  ])
  return freezeRegister(content, organisation.content, await referencesOf(stores, scope, content))
}
