import { type LocalizedText, languages } from '@seloste/domain'

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

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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

/** Deep equality of JSON; a key whose value is undefined counts as absent. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, index) => equal(part, b[index]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  for (const key of keys) if (!equal(a[key], b[key])) return false
  return true
}
