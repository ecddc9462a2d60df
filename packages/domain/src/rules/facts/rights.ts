import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { type RightAssessment, rightsOf } from '../../rights/rights-of.ts'
import type { RightCode } from '../../vocabulary/rights.ts'
import type { Matter } from '../matter.ts'
import { basesWithoutPurpose, purposesWithoutBasis } from './bases.ts'

const assessed = new WeakMap<ResolvedRegister, ReadonlyMap<RightCode, RightAssessment>>()

/** What the legal bases of a register say of a right; worked out once for all the rules that ask. */
export function rightIn(register: ResolvedRegister, right: RightCode): RightAssessment | undefined {
  let rights = assessed.get(register)
  if (rights === undefined) {
    rights = new Map(rightsOf(register).map((assessment) => [assessment.right, assessment]))
    assessed.set(register, rights)
  }
  return rights.get(right)
}

/** Whether people have the right for some use of their data; while a basis is unknown it is treated as theirs. */
export function hasRight(register: ResolvedRegister, right: RightCode): boolean {
  return rightIn(register, right)?.applies !== 'no'
}

/** Whether some processing rests on a basis that is not known. */
export function hasUnknownBasis({ register }: Matter): boolean {
  return (
    register.purposes.length === 0 ||
    purposesWithoutBasis(register).length > 0 ||
    basesWithoutPurpose(register).length > 0
  )
}
