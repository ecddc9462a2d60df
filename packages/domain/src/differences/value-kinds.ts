import { languages } from '../text/language.ts'
import type { LocalizedText } from '../text/localized-text.ts'

const textKeys: ReadonlySet<string> = new Set([...languages, 'translatedFrom'])
const slotNames: ReadonlySet<string> = new Set([
  'controller',
  'representative',
  'contact',
  'dpo',
  'party',
  'provider',
  'supplier',
])

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is an item of a list, named by its id. */
export function isItem(value: unknown): value is Readonly<Record<string, unknown>> & { id: string } {
  return isRecord(value) && typeof value.id === 'string'
}

/** A phrase in languages: nothing but texts by language. */
export function isLocalizedText(value: unknown): value is LocalizedText {
  if (!isRecord(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => textKeys.has(key))
}

/** True when the fact path ends where a register names a party. */
export function isPartySlot(path: string): boolean {
  return slotNames.has(path.slice(path.lastIndexOf('/') + 1))
}

/** Whether two values of JSON say the same; a key whose value is undefined counts as absent. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, index) => isSame(part, b[index]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  for (const key of keys) if (!isSame(a[key], b[key])) return false
  return true
}
