import type { Organisation } from '../organisation/organisation.ts'
import type { Party, PartySlot } from '../party/party.ts'
import type { OwnTerm } from '../vocabulary/own-term.ts'
import { type FrozenRegister, frozenRegisterFormat, type ResolvedRegister } from './frozen-register.ts'
import type { Register } from './register.ts'

/** What a register may refer to. */
export interface Referable {
  parties: ReadonlyMap<string, Party>
  terms: ReadonlyMap<string, OwnTerm>
}

/**
 * The register with its references resolved. A reference to a party that is no more resolves to a party without
 * name, which the rules find; own terms get their labels as words unless the register has words for them.
 */
export function resolveRegister(register: Register, { parties, terms }: Referable): ResolvedRegister {
  const party = (slot: PartySlot | undefined): Party | undefined => {
    if (slot === undefined || !('ref' in slot)) return slot
    return { ...parties.get(slot.ref), id: slot.ref }
  }
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value)
    if (fields.length === 1 && 'ref' in value && typeof value.ref === 'string')
      return party({ ref: value.ref })
    const next: Record<string, unknown> = {}
    for (const [key, field] of fields) next[key] = resolve(field)
    if (typeof next.term === 'string' && next.term.startsWith('own:') && next.words === undefined) {
      const labels = terms.get(next.term.slice('own:'.length))?.labels
      if (labels !== undefined) next.words = labels
    }
    return next
  }
  return resolve(register) as ResolvedRegister
}

/** The register frozen with all that it refers to: what is published, exported and rendered. */
export function freezeRegister(
  register: Register,
  organisation: Organisation,
  referable: Referable,
): FrozenRegister {
  return { format: frozenRegisterFormat, organisation, register: resolveRegister(register, referable) }
}
