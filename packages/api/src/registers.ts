import {
  organisationSchema,
  registerListSchema,
  registerSchema,
  shortTextSchema,
  slugSchema,
} from '@seloste/domain'
import * as z from 'zod'
import { idSchema, oneAtVersionSchema, oneSchema, pageOfOneSchema, versionSchema } from './asking/inputs.ts'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'
import { deskOf } from './desk.ts'
import { refuseLoneApproval } from './organisations.ts'
import { referencesOf } from './references.ts'

const mostCounted = 1001

/** The registers of an organisation, with their versions and the working copies of those who edit them. */
export const registers = router({
  list: member
    .input(question(registerListSchema))
    .query(({ ctx, input }) => ctx.stores.registers.list(ctx.scope, input)),

  /** How many a question finds; `limit` stands for that many or more. */
  count: member.input(question(registerListSchema)).query(async ({ ctx, input }) => ({
    count: await ctx.stores.registers.count(ctx.scope, input, mostCounted),
    limit: mostCounted,
  })),

  get: member
    .input(question(oneSchema))
    .query(({ ctx, input }) => ctx.stores.registers.get(ctx.scope, input.id)),

  /** All that the desk needs to open a register. */
  desk: member.input(question(oneSchema)).query(({ ctx, input }) => deskOf(ctx.stores, ctx.scope, input.id)),

  versions: member
    .input(question(pageOfOneSchema))
    .query(({ ctx, input: { id, ...page } }) => ctx.stores.registers.versions(ctx.scope, id, page)),

  /** A version with the parties that it names. */
  version: member.input(question(oneAtVersionSchema)).query(async ({ ctx: { stores, scope }, input }) => {
    const found = await stores.registers.getVersion(scope, input.id, input.version)
    const { partiesById } = await referencesOf(stores, scope, found.content)
    return { ...found, parties: partiesById }
  }),

  create: member
    .input(
      question(
        z.strictObject({
          content: registerSchema,
          slug: slugSchema.optional(),
          /** The organisation with what was read of it beside the register: both are kept, or neither. */
          organisation: z.strictObject({ version: versionSchema, content: organisationSchema }).optional(),
        }),
      ),
    )
    .mutation(async ({ ctx: { stores, scope }, input: { content, slug, organisation } }) => {
      if (organisation !== undefined) await refuseLoneApproval(stores, scope, organisation.content)
      return stores.registers.create(scope, content, {
        ...(slug !== undefined && { slug }),
        ...(organisation !== undefined && { organisation }),
      })
    }),

  save: member
    .input(
      question(
        z.strictObject({
          id: idSchema,
          version: versionSchema,
          content: registerSchema,
          /** Why it was changed, for those who read the history. */
          reason: shortTextSchema.optional(),
        }),
      ),
    )
    .mutation(({ ctx, input: { reason, ...change } }) =>
      ctx.stores.registers.save(ctx.scope, reason === undefined ? change : { ...change, reason }),
    ),

  archive: member
    .input(
      question(
        oneAtVersionSchema.extend({
          /** Takes the notice off its public address too. */
          withdraw: z.boolean().default(false),
          /** Why it is put aside, for those who read the log. */
          reason: shortTextSchema.optional(),
        }),
      ),
    )
    .mutation(({ ctx, input: { id, version, withdraw, reason } }) =>
      ctx.stores.registers.archive(ctx.scope, id, version, {
        withdraw,
        ...(reason !== undefined && { reason }),
      }),
    ),

  restore: member
    .input(question(oneAtVersionSchema))
    .mutation(({ ctx, input }) => ctx.stores.registers.restore(ctx.scope, input.id, input.version)),

  /** Changes the address under which it will be published. */
  rename: member
    .input(question(z.strictObject({ id: idSchema, slug: slugSchema })))
    .mutation(({ ctx, input }) => ctx.stores.registers.rename(ctx.scope, input.id, input.slug)),

  /** Keeps a working copy as it is: unfinished content is welcome. */
  saveDraft: member
    .input(
      question(
        z.strictObject({
          id: idSchema,
          baseVersion: versionSchema,
          content: z.custom<object>(isObject, { params: { code: 'wrong_type' } }),
        }),
      ),
    )
    .mutation(({ ctx, input: { id, ...draft } }) => ctx.stores.registers.saveDraft(ctx.scope, id, draft)),

  discardDraft: member
    .input(question(oneSchema))
    .mutation(({ ctx, input }) => ctx.stores.registers.discardDraft(ctx.scope, input.id)),
})

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
