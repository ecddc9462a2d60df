import { type FactPath, isRecord, type Register, valueAt } from '@seloste/domain'

/** Where a fact is written: on the desk, or on the page of the organisation or of a party that registers share. */
export type Place =
  | { readonly page: 'desk' }
  | { readonly page: 'organisation'; readonly fact: FactPath }
  | { readonly page: 'party'; readonly party: string; readonly fact: FactPath }

const ofOrganisation = 'organisation/'

/** Where a person writes the fact at a path of this register. */
export function writtenAt(register: Register, path: FactPath): Place {
  // The right to complain has no fact in a register: its notice tells of the authority.
  if (path === 'complaint') return { page: 'organisation', fact: 'supervisoryAuthority' }
  if (path.startsWith(ofOrganisation)) {
    return { page: 'organisation', fact: path.slice(ofOrganisation.length) }
  }
  const slot = slotsAround(path).find((name) => sharedPartyAt(register, name) !== undefined)
  const party = slot && sharedPartyAt(register, slot)
  if (slot === undefined || party === undefined) return { page: 'desk' }
  return { page: 'party', party, fact: path.slice(slot.length + 1) }
}

/** The shared party around a fact, by its id, where the register refers to one there. */
export function sharedPartyAround(register: Register, path: FactPath): string | undefined {
  const place = writtenAt(register, path)
  return place.page === 'party' ? place.party : undefined
}

function slotsAround(path: FactPath): readonly FactPath[] {
  const names = path.split('/')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))
}

function sharedPartyAt(register: Register, slot: FactPath): string | undefined {
  const value = valueAt(register, slot)
  return isRecord(value) && typeof value['ref'] === 'string' ? value['ref'] : undefined
}
