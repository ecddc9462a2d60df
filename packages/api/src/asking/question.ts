import { Failure, type FieldError, parse } from '@seloste/domain'
import type * as z from 'zod'

/** The form of a question as tRPC takes it: the common interface of schema libraries. */
interface Question<Asked, Understood> {
  '~standard': {
    version: 1
    vendor: string
    validate(input: unknown): { value: Understood }
    types?: { input: Asked; output: Understood }
  }
}

/**
 * The schema of a procedure's input, whose refusals are `Failure`s that name each offending field. The content
 * of a question is a document of its own: paths into it begin there.
 */
export function question<Schema extends z.ZodType>(
  schema: Schema,
): Question<z.input<Schema>, z.output<Schema>> {
  return {
    '~standard': { version: 1, vendor: 'seloste', validate: (input) => ({ value: ask(schema, input) }) },
  }
}

function ask<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  try {
    return parse(schema, input ?? {})
  } catch (error) {
    if (error instanceof Failure) throw new Failure(error.code, { fields: error.fields.map(fromContent) })
    throw error
  }
}

const content = 'content'

function fromContent(error: FieldError): FieldError {
  if (error.path === content) return { ...error, path: '' }
  return error.path.startsWith(`${content}/`)
    ? { ...error, path: error.path.slice(content.length + 1) }
    : error
}
