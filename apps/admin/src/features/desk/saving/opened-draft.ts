import { type FieldErrorCode, fieldErrorsOf, type Register, registerSchema } from '@seloste/domain'

/** What an unfinished text may be wrong in: it is still a register, and its fields show what to mend. */
const unfinished: ReadonlySet<FieldErrorCode> = new Set<FieldErrorCode>([
  'too_long',
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
  'unknown_reference',
])

/** A working copy as a register that can be edited; undefined when it has not the shape of one. */
export function openedDraft(content: unknown): Register | undefined {
  const result = registerSchema.safeParse(content)
  if (result.success) return result.data
  const errors = fieldErrorsOf(result.error, content)
  // All that is wrong is inside single texts, so the shape is that of a register.
  return errors.every(({ code }) => unfinished.has(code)) ? (content as Register) : undefined
}
