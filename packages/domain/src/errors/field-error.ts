import type * as z from 'zod'
import { factPathOf } from '../register/fact-path.ts'
import type { FieldError } from './failure.ts'

/** What can be wrong with a field. */
export const fieldErrorCodes = [
  'required',
  'wrong_type',
  'unknown_code',
  'unknown_field',
  'too_long',
  'too_short',
  'too_many',
  'too_few',
  'too_big',
  'too_small',
  'format',
  'unprintable',
  'one_line',
  'date',
  'duration',
  'business_id',
  'phone',
  'email',
  'web_address',
  'country',
  'reserved',
  'taken',
  'duplicate_id',
  'unknown_reference',
  'cursor',
  'processor_notice',
  'published_address',
  'open_errors',
  'approval_needed',
  'own_approval',
  'second_member',
  'languages_required',
  'translation_missing',
  'translation_stale',
  'past_instant',
  'note_needed',
  'file_empty',
  'file_too_large',
  'file_unknown_kind',
  'file_old_word',
  'file_broken',
  'file_encrypted',
  'file_scanned',
  'file_unsafe',
  'file_too_slow',
  'file_no_record',
  'file_cell_too_far',
  'archive_foreign',
  'archive_newer',
  'archive_damaged',
  'archive_present',
] as const

/** Code of what is wrong with a field. */
export type FieldErrorCode = (typeof fieldErrorCodes)[number]

/** The errors of a refused parse, with fact paths into what was parsed. */
export function fieldErrorsOf(error: z.core.$ZodError, input: unknown): readonly FieldError[] {
  return error.issues.flatMap((issue) => describe(issue, input))
}

function describe(issue: z.core.$ZodIssue, input: unknown): FieldError[] {
  const path = factPathOf(input, issue.path)
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          path,
          code: missing(input, issue.path) ? 'required' : 'wrong_type',
          params: { expected: issue.expected },
        },
      ]
    case 'too_big':
      return [
        {
          path,
          code: sized(issue.origin, 'too_long', 'too_many', 'too_big'),
          params: { limit: Number(issue.maximum) },
        },
      ]
    case 'too_small':
      return [
        {
          path,
          code: sized(issue.origin, 'too_short', 'too_few', 'too_small'),
          params: { limit: Number(issue.minimum) },
        },
      ]
    case 'invalid_value':
      return [{ path, code: missing(input, issue.path) ? 'required' : 'unknown_code' }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path === '' ? key : `${path}/${key}`, code: 'unknown_field' }))
    case 'invalid_union': {
      const closest = closestOf(issue.errors)
      if (closest === undefined)
        return [{ path, code: missing(input, issue.path) ? 'required' : 'unknown_code' }]
      return closest.flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] }, input))
    }
    case 'custom': {
      const code: unknown = issue.params?.code
      return [{ path, code: isFieldErrorCode(code) ? code : 'format' }]
    }
    default:
      return [{ path, code: 'format' }]
  }
}

/** The branch of a union that the value came nearest to: fewest errors, and none of a wrong kind at its root. */
function closestOf(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const deep = branches.filter((branch) => branch.length > 0)
  return deep.toSorted((a, b) => weight(a) - weight(b))[0]
}

function weight(branch: readonly z.core.$ZodIssue[]): number {
  return branch.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : issue.path.length === 0 ? 5 : 1),
    0,
  )
}

function sized<A, B, C>(origin: string, text: A, list: B, number: C): A | B | C {
  if (origin === 'string') return text
  return origin === 'array' || origin === 'set' || origin === 'map' ? list : number
}

function missing(input: unknown, position: readonly PropertyKey[]): boolean {
  let value: unknown = input
  for (const key of position) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return true
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value === undefined
}

function isFieldErrorCode(code: unknown): code is FieldErrorCode {
  return fieldErrorCodes.some((known) => known === code)
}
