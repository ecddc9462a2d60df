import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { rightsHeld } from '../../rights/rights-of.ts'
import type { RightCode } from '../../vocabulary/rights.ts'
import type { Matter } from '../matter.ts'
import { basesWithoutPurpose, purposesWithoutBasis } from './bases.ts'
import { once } from './once.ts'

const rightsIn = once((register: ResolvedRegister) => rightsHeld(register))

/** Whether people have the right for some use of their data; while a basis is unknown it is treated as theirs. */
export function hasRight(register: ResolvedRegister, right: RightCode): boolean {
  return rightsIn(register).has(right)
}

/** Whether some processing rests on a basis that is not known. */
export function hasUnknownBasis({ register }: Matter): boolean {
  return (
    register.purposes.length === 0 ||
    purposesWithoutBasis(register).length > 0 ||
    basesWithoutPurpose(register).length > 0
  )
}
