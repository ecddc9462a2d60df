import type { FactPath } from '../../register/fact-path.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { LegalBasis } from '../../register/legal-basis.ts'
import type { Purpose } from '../../register/purpose.ts'
import { once } from './once.ts'

/** A legal basis, where it stands, and the purpose that rests on it; none when it is stated for the register as a whole. */
export type BasisAt = { readonly basis: LegalBasis; readonly path: FactPath; readonly purpose?: Purpose }

/** Every legal basis of a register: GDPR Art. 6(1). */
export const basesOf = once(({ purposes, legalBases }: ResolvedRegister): readonly BasisAt[] => [
  ...purposes.flatMap((purpose) =>
    purpose.legalBases.map((basis) => ({
      basis,
      purpose,
      path: `purposes/${purpose.id}/legalBases/${basis.id}`,
    })),
  ),
  ...legalBases.map((basis) => ({ basis, path: `legalBases/${basis.id}` })),
])

/** The legal bases of one kind, by the code of the article. */
export function basesOn(register: ResolvedRegister, code: LegalBasis['code']): readonly BasisAt[] {
  return basesOf(register).filter(({ basis }) => basis.code === code)
}

/** The bases of a purpose: its own, else those that are stated for the register as a whole. */
export function basesOfPurpose(register: ResolvedRegister, { legalBases }: Purpose): readonly LegalBasis[] {
  return legalBases.length > 0 ? legalBases : register.legalBases
}
