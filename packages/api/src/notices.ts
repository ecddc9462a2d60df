import { composeNotice } from '@seloste/documents'
import {
  Failure,
  freezeRegister,
  type Language,
  languageSchema,
  layoutCodes,
  publicationReasonSchema,
  type Register,
  resolveRegister,
} from '@seloste/domain'
import * as z from 'zod'
import { idSchema, oneSchema, pageOfOneSchema, versionSchema } from './asking/inputs.ts'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'
import { askedLaw } from './assessing/asked-law.ts'
import { publicationAssessment } from './assessing/publication-assessment.ts'
import { dayOf } from './day.ts'
import { referencesOf } from './references.ts'

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
   * Freezes the latest version with all that it refers to and puts it at its public address. Refused to a processor
   * that names no controller: it is for the controller to inform people (GDPR Art. 13, 14). With errors open it asks
   * for a reason, which is kept.
   */
  publish: member
    .input(
      question(
        z.strictObject({
          id: idSchema,
          version: versionSchema,
          /** Those of the register, and else of the organisation, unless given. */
          languages: z.array(languageSchema).min(1).max(3).optional(),
          /** Why it is published with errors open; needed then. */
          reason: publicationReasonSchema.optional(),
        }),
      ),
    )
    .mutation(async ({ ctx: { stores, scope, now }, input: { id, version, languages, reason } }) => {
      const [{ content }, { content: organisation }] = await Promise.all([
        stores.registers.getVersion(scope, id, version),
        stores.organisations.get(scope),
      ])
      refuseProcessor(content)
      const frozen = freezeRegister(content, organisation, await referencesOf(stores, scope, content))
      const told = [...new Set(languages ?? languagesOf(content) ?? organisation.languages)]
      const assessment = publicationAssessment(frozen, askedLaw(now()), told, reason)
      return stores.publications.publish(scope, {
        registerId: id,
        version,
        frozen,
        languages: told,
        assessment,
        ...(reason !== undefined && { reason }),
      })
    }),

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

function refuseProcessor({ role, controller }: Register): void {
  if (role !== 'processor' || controller !== undefined) return
  throw new Failure('invalid', { fields: [{ path: 'role', code: 'processor_notice' }] })
}

/** The languages in which the register says its notice is published; none means the organisation's. */
function languagesOf({ particulars }: Register): readonly Language[] | undefined {
  return particulars.languages?.length ? particulars.languages : undefined
}
