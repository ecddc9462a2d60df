import type { Organisation } from '../../organisation/organisation.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { LocalizedText } from '../../text/localized-text.ts'

/** What a notice states, before it is frozen. */
export interface SeedDocument {
  organisation: Organisation
  register: ResolvedRegister
}

/** A phrase in Finnish. */
export function fi(text: string): LocalizedText {
  return { fi: text }
}

/** The parts that a text must have had matched. */
export function part(parts: readonly string[], index: number): string {
  const found = parts[index]
  if (found === undefined) throw new Error(`no part ${index}`)
  return found
}

/** An address of a street, a postal code and a town. */
export function postal(street: string, postalCode: string, city: string) {
  return { street: fi(street), postalCode, city: fi(city), country: 'FI' }
}
