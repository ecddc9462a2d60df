import { conceptCodes, type Intake, languages, type ResolvedRegister } from '@seloste/domain'
import { octetInputParser } from '@trpc/server/http'
import * as z from 'zod'
import { bytesOf } from './asking/bytes-of.ts'
import { member, router } from './asking/procedures.ts'

const placedWordsSchema = z.strictObject({
  words: z.string().min(1).max(5000),
  concept: z.enum(conceptCodes),
  language: z.enum(languages),
})

/** Reading what others wrote. A file is sent as its bytes, with its name in the header `x-seloste-file`. */
export const reading = router({
  /** Reads a notice of any kind into register drafts, each fact with its words. Nothing is kept. */
  notice: member.input(octetInputParser).mutation(async ({ ctx, input, signal }): Promise<Intake> => {
    const bytes = await bytesOf(input)
    return await ctx.reader.readNotice({ bytes, name: ctx.fileName }, signal)
  }),
  /** What words say that a person puts under a concept, as a section about it would be read. Nothing is kept. */
  words: member
    .input(placedWordsSchema)
    .mutation(
      async ({ ctx, input, signal }): Promise<Partial<ResolvedRegister>> =>
        await ctx.reader.readWords(input, signal),
    ),
})
