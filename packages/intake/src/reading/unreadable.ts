import { Failure, type FieldErrorCode } from '@seloste/domain'

/** Why a file is not read. */
export type UnreadableCode = Extract<FieldErrorCode, `file_${string}` | 'too_long' | 'too_many'>

/** The failure of a file that is not read; `limit` is in megabytes, for `too_long` in characters, for `too_many` in rows. */
export function unreadable(code: UnreadableCode, limit?: number): Failure {
  return new Failure('unreadable', {
    fields: [{ path: '', code, ...(limit === undefined ? {} : { params: { limit } }) }],
  })
}
