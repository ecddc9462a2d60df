import {
  type FactPath,
  type FieldError,
  fieldErrorReason,
  fieldErrorsOf,
  valueAt,
  withValueAt,
} from '@seloste/domain'
import { useRef, useState } from 'react'
import type * as z from 'zod'
import { useLanguage } from '../language/interface-language.ts'
import { nearestField } from './nearest-field.ts'
import { trimmed } from './trimmed.ts'

/**
 * A form over a document whose schema is the domain's: a field is a path in it. Nothing is lost when a save is
 * refused; what is wrong stands at its field.
 */
export function useContentForm<Schema extends z.ZodType>(schema: Schema, initial: Partial<z.output<Schema>>) {
  const [content, setContent] = useState<unknown>(initial)
  const [saved, setSaved] = useState<unknown>(initial)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const form = useRef<HTMLFormElement>(null)
  const language = useLanguage()

  const put = (path: FactPath, value: unknown) => {
    setContent((before: unknown) => withValueAt(before, path, value))
    setErrors((before) => before.filter((error) => !concerns(error, path)))
  }
  const complain = (found: readonly FieldError[]) => {
    setErrors(found)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[data-error-summary]')?.focus())
  }
  return {
    ref: form,
    content,
    errors,
    put,
    isChanged: JSON.stringify(trimmed(content)) !== JSON.stringify(trimmed(saved)),
    valueAt: (path: FactPath) => valueAt(content, path),
    errorAt: (path: FactPath) => {
      const error = errors.find((one) => concerns(one, path))
      return error && fieldErrorReason(error, language)
    },
    /** What the schema makes of the form, or undefined when it refuses; then the errors are shown. */
    read: (): z.output<Schema> | undefined => {
      const input = trimmed(content)
      const result = schema.safeParse(input)
      if (result.success) return result.data
      complain(fieldErrorsOf(result.error, input))
      return undefined
    },
    complain,
    /** Takes the content as saved, so that the form is unchanged again. */
    settle: (kept: z.output<Schema>) => {
      setContent(kept)
      setSaved(kept)
      setErrors([])
    },
    /** Brings the field of a fact into view and focuses it. */
    focus: (path: FactPath) => {
      const field = form.current && nearestField(form.current, path)
      field?.scrollIntoView({ block: 'center', behavior: 'instant' })
      field?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
    },
  }
}

/** A form over a document. */
export type ContentForm = Omit<ReturnType<typeof useContentForm>, 'read' | 'settle'>

function concerns({ path }: FieldError, field: FactPath): boolean {
  return path === field || path.startsWith(`${field}/`)
}
