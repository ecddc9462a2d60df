import { Failure } from '@seloste/domain'
import { v7, validate } from 'uuid'

/** An id that sorts by the time it was made, which keeps the indexes of growing tables dense. */
export function newId(): string {
  return v7()
}

/** The id, when it can be one. @throws Failure `not_found` otherwise: nothing has such an id. */
export function requireUuid(id: string): string {
  if (!validate(id)) throw new Failure('not_found')
  return id.toLowerCase()
}

const greatest = 2_147_483_647

/** Whether the number can be a version: a positive PostgreSQL integer. */
export function isVersion(version: number): boolean {
  return Number.isInteger(version) && version >= 1 && version < greatest
}
