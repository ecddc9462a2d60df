import type { FactPath } from '../../register/fact-path.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { LegalBasis } from '../../register/legal-basis.ts'
import type { Purpose } from '../../register/purpose.ts'
import { once } from './once.ts'

/** A legal basis, where it stands, and the purpose that rests on it; none when it is stated for the register as a whole. */
export type BasisAt = { readonly basis: LegalBasis; readonly path: FactPath; readonly purpose?: Purpose }

/** Every legal basis that a register states. */
export const basesOf = once(({ purposes, legalBases }: ResolvedRegister): readonly BasisAt[] => [
  ...purposes.flatMap((purpose) =>
    purpose.legalBases.map((basis) => ({
      basis,
      path: `purposes/${purpose.id}/legalBases/${basis.id}`,
      purpose,
    })),
  ),
  ...legalBases.map((basis) => ({ basis, path: `legalBases/${basis.id}` })),
])

/** The bases of one kind, by the code of the Article. */
export function basesOn(register: ResolvedRegister, code: LegalBasis['code']): readonly BasisAt[] {
  return basesOf(register).filter(({ basis }) => basis.code === code)
}

/** The bases of a purpose: its own, else those of the register as a whole. */
export function basesOfPurpose(register: ResolvedRegister, { legalBases }: Purpose): readonly LegalBasis[] {
  return legalBases.length > 0 ? legalBases : register.legalBases
}

/** The purposes that rest on no basis, neither of their own nor of the register as a whole: GDPR Art. 6(1). */
export function purposesWithoutBasis({ purposes, legalBases }: ResolvedRegister): readonly Purpose[] {
  const whole = legalBases.some(({ code }) => code !== undefined)
  return purposes.filter(
    (purpose) =>
      !(purpose.legalBases.length === 0 ? whole : purpose.legalBases.some(({ code }) => code !== undefined)),
  )
}

/** The bases of the register as a whole that no purpose rests on, since each has its own. */
export function basesWithoutPurpose({ purposes, legalBases }: ResolvedRegister): readonly LegalBasis[] {
  return purposes.some((purpose) => purpose.legalBases.length === 0) ? [] : legalBases
}
