import { Failure, factPathOf } from '@seloste/domain'
import { invalid } from '../statement/refusals.ts'

/** Most bytes of one document, as JSON. */
export const documentLimit = 1_000_000

const deepest = 64

/**
 * The JSON text of a value that PostgreSQL can hold.
 * @throws Failure `invalid` naming the text with a NUL or half a surrogate pair, `too_large` for a document that is
 * too long or nested too deeply.
 */
export function storableJson(value: unknown): string {
  refuseUnstorable(value, value, [])
  const text = JSON.stringify(value) ?? 'null'
  if (text.length > documentLimit) throw new Failure('too_large')
  return text
}

/** A text that PostgreSQL can hold. @throws Failure `invalid` at the path. */
export function storableText(text: string, path: string): string {
  if (!isStorable(text)) throw invalid(path, 'unprintable')
  return text
}

export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000')
}

function refuseUnstorable(value: unknown, root: unknown, position: readonly PropertyKey[]): void {
  if (typeof value === 'string') {
    if (!isStorable(value)) throw invalid(factPathOf(root, position), 'unprintable')
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (position.length >= deepest) throw new Failure('too_large')
  for (const [key, field] of Object.entries(value)) {
    const next = [...position, Array.isArray(value) ? Number(key) : key]
    if (!isStorable(key)) throw invalid(factPathOf(root, next), 'unprintable')
    refuseUnstorable(field, root, next)
  }
}
