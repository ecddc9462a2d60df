import type { FactPath } from '../register/fact-path.ts'
import type { FieldErrorCode } from './field-error.ts'

/** The closed set of expected failures; anything else is an internal error that is told without its cause. */
export const failureCodes = [
  'not_found',
  'conflict',
  'invalid',
  'unreadable',
  'unauthenticated',
  'forbidden',
  'too_large',
  'too_many',
  'busy',
  'unavailable',
] as const

/** Code of an expected failure. */
export type FailureCode = (typeof failureCodes)[number]

/** What is wrong with a field: a code, where it is, and what was expected there. */
export interface FieldError {
  path: FactPath
  code: FieldErrorCode
  /** Figures and values that the sentence about it needs (a limit, a list of what is allowed). */
  params?: Readonly<Record<string, string | number>>
}

/** An expected failure. It travels as data from the store to the screen and is worded there. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly fields: readonly FieldError[]
  /** For `conflict`: the state that is kept, to be shown beside the one that was sent. */
  readonly current: unknown

  constructor(code: FailureCode, detail: { fields?: readonly FieldError[]; current?: unknown } = {}) {
    super(code)
    this.code = code
    this.fields = detail.fields ?? []
    this.current = detail.current
  }
}
