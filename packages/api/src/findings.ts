import { findingListSchema } from '@seloste/domain'
import { member, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'
import { askedLaw } from './assessing/asked-law.ts'
import { refreshAssessments } from './assessing/refresh-assessments.ts'

/** What the law found in the registers of an organisation. */
export const findings = router({
  /** The rules that are not met and how many registers are without errors and warnings; the law that was asked. */
  summary: member
    .input(question(findingListSchema.pick({ article: true, severity: true, register: true })))
    .query(async ({ ctx: { stores, scope, now }, input }) => {
      const law = askedLaw(now())
      return { ...law, ...(await stores.assessments.summary(scope, law, input)) }
    }),

  list: member
    .input(question(findingListSchema))
    .query(({ ctx, input }) => ctx.stores.assessments.list(ctx.scope, input)),

  /** Assesses a batch of the registers that wait for it; asked again while there are more. */
  refresh: member.mutation(({ ctx }) => refreshAssessments(ctx)),
})
