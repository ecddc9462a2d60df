import { validate } from 'uuid'
import { isStorable } from '../content/storable.ts'

export const isUuid = (id: string): boolean => validate(id)

export const isText = (key: string): boolean => isStorable(key) && key.length <= 200

export const isInstant = (key: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(key) && !Number.isNaN(Date.parse(key))

/** A date, or `infinity` where none is set. */
export const isDateOrNone = (key: string): boolean =>
  key === 'infinity' || (/^\d{4}-\d\d-\d\d$/.test(key) && !Number.isNaN(Date.parse(key)))

export const isWholeNumber = (key: string): boolean => /^\d{1,9}$/.test(key)
