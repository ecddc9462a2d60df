import * as z from 'zod'
import { organisationSchema } from '../organisation/organisation.ts'
import { partySchema } from '../party/party.ts'
import { refuseBrokenReferences } from './references.ts'
import { registerShape } from './register-shape.ts'

/** A register whose references are resolved: parties are held by value and own terms have their words. */
export const resolvedRegisterSchema = z.strictObject(registerShape(partySchema)).check(refuseBrokenReferences)

/** A register whose references are resolved. */
export type ResolvedRegister = z.infer<typeof resolvedRegisterSchema>

/** The name of the frozen form, in its `format` field. */
export const frozenRegisterFormat = 'seloste/register'

/** A register with all that it refers to, as a published version, an export and the command line hold it. */
export const frozenRegisterSchema = z.strictObject({
  format: z.literal(frozenRegisterFormat),
  organisation: organisationSchema,
  register: resolvedRegisterSchema,
})

/** A register with all that it refers to. */
export type FrozenRegister = z.infer<typeof frozenRegisterSchema>

/** The name of a published notice's data, in its `format` field; its `frozen` holds the register. */
export const publishedNoticeFormat = 'seloste/notice'

/** What is to be read as a frozen register: the data of a published notice give what they hold, all else itself. */
export function frozenRegisterIn(data: unknown): unknown {
  const isNotice =
    typeof data === 'object' &&
    data !== null &&
    'format' in data &&
    data.format === publishedNoticeFormat &&
    'frozen' in data
  return isNotice ? data.frozen : data
}
