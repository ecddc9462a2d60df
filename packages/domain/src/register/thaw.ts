import { isSame } from '../differences/value-kinds.ts'
import type { Referable } from './freeze.ts'
import type { ResolvedRegister } from './frozen-register.ts'
import type { Register } from './register.ts'

/** Where a register holds a party. */
const partyKeys: ReadonlySet<string> = new Set([
  'controller',
  'representative',
  'contact',
  'dpo',
  'party',
  'supplier',
  'provider',
])

/**
 * A resolved register as one of an organisation that has these parties and terms: what came from a reference refers
 * again, and what the organisation does not have is held by the register itself. The way back from `resolveRegister`.
 */
export function thawRegister(register: ResolvedRegister, { parties, terms }: Referable): Register {
  const thaw = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => thaw(item, ''))
    if (typeof value !== 'object' || value === null) return value
    const { id, ...rest } = value as Record<string, unknown>
    if (partyKeys.has(key) && typeof id === 'string') {
      return parties.has(id) || Object.keys(rest).length === 0 ? { ref: id } : rest
    }
    const next: Record<string, unknown> = {}
    for (const [name, field] of Object.entries(value)) next[name] = thaw(field, name)
    if (typeof next['term'] !== 'string' || !next['term'].startsWith('own:')) return next
    const term = terms.get(next['term'].slice('own:'.length))
    if (term === undefined && next['words'] !== undefined) delete next['term']
    if (term !== undefined && isSame(term.labels, next['words'])) delete next['words']
    return next
  }
  return thaw(register, '') as Register
}

/** Ids of the parties of an organisation's list that a resolved register holds, each once. */
export function partyIdsOf(register: ResolvedRegister): string[] {
  const ids = new Set<string>()
  const collect = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (partyKeys.has(key) && 'id' in value && typeof value.id === 'string') ids.add(value.id)
    for (const [name, field] of Object.entries(value)) collect(field, Array.isArray(value) ? '' : name)
  }
  collect(register, '')
  return [...ids]
}
