import type { Organisation } from '../organisation/organisation.ts'
import type { Party } from '../party/party.ts'
import type { Register } from '../register/register.ts'

/** A register of an invented organisation. */
export interface DemoRegister {
  slug: string
  /** Its references are keys of the demo's parties until `withPartyIds` gives them the ids that were kept. */
  content: Register
  published: boolean
}

/** An invented organisation with all that it keeps. */
export interface DemoOrganisation {
  organisation: Organisation
  /** Parties that its registers share, by a key of the demo's own. */
  parties: Readonly<Record<string, Party>>
  registers: readonly DemoRegister[]
}

/** The register with its references pointing at the ids under which the parties were kept. Throws when one is missing. */
export function withPartyIds(register: Register, ids: Readonly<Record<string, string>>): Register {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace)
    if (typeof value !== 'object' || value === null) return value
    if ('ref' in value && typeof value.ref === 'string') {
      const id = ids[value.ref]
      if (id === undefined) throw new RangeError(`no party ${value.ref}`)
      return { ref: id }
    }
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, replace(field)]))
  }
  return replace(register) as Register
}
