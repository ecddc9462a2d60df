import { Failure, type FieldErrorCode } from '@seloste/domain'
import { DatabaseError } from 'pg'

/** SQLSTATE 23505 */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '23505'
}

/** SQLSTATE 23503 */
export function isForeignKeyViolation(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '23503'
}

export function invalid(path: string, code: FieldErrorCode): Failure {
  return new Failure('invalid', { fields: [{ path, code }] })
}
