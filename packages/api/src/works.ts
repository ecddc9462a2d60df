import * as z from 'zod'
import { idSchema } from './asking/inputs.ts'
import { personal, router } from './asking/procedures.ts'
import { question } from './asking/question.ts'

/** Works that take their time, by the name that the request which began them gave in the header `x-seloste-work`. */
export const works = router({
  /** How far one's own work is; null for one that has not begun, has ended, or is done by another server. */
  progress: personal
    .input(question(z.strictObject({ id: idSchema })))
    .query(({ ctx, input }) => ctx.progress.of(ctx.person.id, input.id) ?? null),
})
