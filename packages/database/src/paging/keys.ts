import { plainDateSchema } from '@seloste/domain'
import { validate } from 'uuid'
import { isStorable } from '../content/storable.ts'

export const isUuid = (id: string): boolean => validate(id)

export const isText = (key: string): boolean => isStorable(key) && key.length <= 200

/** Exactly what `toISOString` writes, in years that PostgreSQL has. */
export const isInstant = (key: string): boolean => {
  const instant = new Date(key)
  return /^[12]\d{3}-/.test(key) && !Number.isNaN(instant.valueOf()) && instant.toISOString() === key
}

/** A date, or `infinity` where none is set. */
export const isDateOrNone = (key: string): boolean =>
  key === 'infinity' || plainDateSchema.safeParse(key).success

export const isWholeNumber = (key: string): boolean => /^\d{1,9}$/.test(key)
