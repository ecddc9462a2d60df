import { composeNotice } from '@seloste/documents'
import {
  Failure,
  instantSchema,
  languageSchema,
  layoutCodes,
  localizedTextSchema,
  noNoteReasonSchema,
  publicationReasonSchema,
  resolveRegister,
} from '@seloste/domain'
import * as z from 'zod'
import { idSchema, oneSchema, pageOfOneSchema, versionSchema } from './asking/inputs.ts'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'
import { dayOf } from './day.ts'
import { preparedPublication } from './publishing/prepared-publication.ts'
import { stageOf } from './publishing/stage-of.ts'
import { referencesOf } from './references.ts'

const publicationShape = {
  id: idSchema,
  version: versionSchema,
  /** Those of the register, and else of the organisation, unless given. */
  languages: z.array(languageSchema).min(1).max(3).optional(),
  /** Why it is published with errors open; needed then. */
  reason: publicationReasonSchema.optional(),
  /** What people are told of a change; for a material one this or the next is needed: GDPR Art. 13(3), 14(4). */
  note: localizedTextSchema.optional(),
  /** Why they are told nothing of a material change. */
  noNoteReason: noNoteReasonSchema.optional(),
}

/** The notices that are composed of registers, and those of them that are public. */
export const notices = router({
  /** Composes the notice of the latest version, or of another. */
  compose: member
    .input(
      question(
        z.strictObject({
          id: idSchema,
          language: languageSchema,
          layout: z.enum(layoutCodes).optional(),
          version: versionSchema.optional(),
        }),
      ),
    )
    .query(async ({ ctx, input: { id, version, language, layout } }) => {
      const { stores, scope } = ctx
      const [{ content }, { content: organisation }] = await Promise.all([
        version === undefined
          ? stores.registers.get(scope, id)
          : stores.registers.getVersion(scope, id, version),
        stores.organisations.get(scope),
      ])
      const register = resolveRegister(content, await referencesOf(stores, scope, content))
      return composeNotice(register, organisation, {
        language,
        layout: layout ?? register.particulars.layout ?? 'modern',
        date: dayOf(ctx.now()),
      })
    }),

  /**
   * Puts the latest version, frozen with all that it refers to, at its public address. `preparedPublication` tells
   * when it is refused.
   */
  publish: member
    .input(question(z.strictObject(publicationShape)))
    .mutation(async ({ ctx: { stores, scope, now }, input }) =>
      stores.publications.publish(scope, await preparedPublication(stores, scope, now(), input)),
    ),

  /** How far a register has come on its way to the public. */
  stage: member
    .input(question(oneSchema))
    .query(({ ctx, input }) => stageOf(ctx.stores, ctx.scope, input.id)),

  /** Sets the publication of the latest version for later. It is judged now, and again when its instant has come. */
  schedule: member
    .input(question(z.strictObject({ ...publicationShape, publishAt: instantSchema })))
    .mutation(async ({ ctx: { stores, scope, now }, input: { publishAt, ...wanted } }) => {
      if (new Date(publishAt) <= now()) {
        throw new Failure('invalid', { fields: [{ path: 'publishAt', code: 'past_instant' }] })
      }
      const {
        frozen: _,
        assessment: __,
        ...prepared
      } = await preparedPublication(stores, scope, now(), wanted)
      return stores.schedules.schedule(scope, { ...prepared, publishAt: new Date(publishAt).toISOString() })
    }),

  /** Calls off the publication that waits. */
  cancelSchedule: member
    .input(question(oneSchema))
    .mutation(({ ctx, input }) => ctx.stores.schedules.cancel(ctx.scope, input.id)),

  /** Takes the notice off its public address; what was published stays on record. */
  withdraw: member
    .input(question(oneSchema))
    .mutation(({ ctx, input }) => ctx.stores.publications.withdraw(ctx.scope, input.id)),

  /** What has been published of a register, newest first. */
  list: member
    .input(question(pageOfOneSchema))
    .query(({ ctx, input: { id, ...page } }) => ctx.stores.publications.list(ctx.scope, id, page)),

  get: member
    .input(question(z.strictObject({ id: idSchema, sequence: versionSchema })))
    .query(({ ctx, input }) => ctx.stores.publications.get(ctx.scope, input.id, input.sequence)),
})
