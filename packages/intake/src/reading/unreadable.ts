import { Failure, type FieldErrorCode } from '@seloste/domain'

/** Why a file is not read. */
export type UnreadableCode = Extract<FieldErrorCode, `file_${string}` | 'too_long' | 'too_many'>

/**
 * The failure of a file that is not read. A figure is the limit: in megabytes, for `too_long` in characters, for
 * `too_many` in rows; `cell` is the address of a cell in a spreadsheet.
 */
export function unreadable(code: UnreadableCode, detail?: number | { cell: string }): Failure {
  const params = typeof detail === 'number' ? { limit: detail } : detail
  return new Failure('unreadable', { fields: [{ path: '', code, ...(params !== undefined && { params }) }] })
}
