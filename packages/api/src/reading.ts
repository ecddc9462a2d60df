import type { Intake } from '@seloste/domain'
import { octetInputParser } from '@trpc/server/http'
import { bytesOf } from './asking/bytes-of.ts'
import { member, router } from './asking/procedures.ts'

/** Reading what others wrote. A file is sent as its bytes, with its name in the header `x-seloste-file`. */
export const reading = router({
  /** Reads a notice of any kind into register drafts, each fact with its words. Nothing is kept. */
  notice: member.input(octetInputParser).mutation(async ({ ctx, input, signal }): Promise<Intake> => {
    const bytes = await bytesOf(input)
    return await ctx.reader.readNotice({ bytes, name: ctx.fileName }, signal)
  }),
})
