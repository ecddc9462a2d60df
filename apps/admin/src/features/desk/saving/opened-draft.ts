import {
  emptyRegister,
  type FieldError,
  fieldErrorsOf,
  isRecord,
  isSame,
  type Register,
  registerSchema,
} from '@seloste/domain'

const boxes = emptyRegister({})

/**
 * A working copy as a register that can be edited. Its facts may be unfinished or wrong, which their fields show;
 * undefined when it has not the shape of a register, as that of another program version.
 */
export function openedDraft(content: unknown): Register | undefined {
  const result = registerSchema.safeParse(content)
  if (result.success) return result.data
  return isEditable(content, fieldErrorsOf(result.error, content)) ? content : undefined
}

function isEditable(content: unknown, errors: readonly FieldError[]): content is Register {
  if (!isRecord(content) || !isSame(content.schemaVersion, boxes.schemaVersion)) return false
  const isWhole = Object.entries(boxes).every(([fact, box]) => kindOf(content[fact]) === kindOf(box))
  return isWhole && !errors.some(isOtherShape)
}

/** True for a fact that the desk does not know, and for something else where a list or a group of facts belongs. */
function isOtherShape({ code, params }: FieldError): boolean {
  if (code === 'unknown_field') return true
  return code === 'wrong_type' && ['array', 'object'].includes(String(params?.expected))
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value
}
