import type * as z from 'zod'
import { Failure } from './failure.ts'
import { fieldErrorsOf } from './field-error.ts'

/** What the schema makes of the input. Throws a `Failure` of code `invalid` that names each offending field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  throw new Failure('invalid', { fields: fieldErrorsOf(result.error, input) })
}
