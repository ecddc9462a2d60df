import type { FactPath } from '../../register/fact-path.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isBlank, type LocalizedText } from '../../text/localized-text.ts'
import { basesOn } from '../facts/bases.ts'
import { once } from '../facts/once.ts'

/** A consent on which some processing rests, where it is asked for its record and where for its withdrawal. */
export type Consent = {
  readonly record: string | undefined
  readonly recordPath: FactPath
  readonly withdrawal: LocalizedText | undefined
  readonly withdrawalPath: FactPath
}

/**
 * Every consent of a register: as a basis (Art. 6(1)(a)), to special categories (Art. 9(2)(a)) and to disclosures. The
 * last two are withdrawn as the procedure for rights tells.
 */
export const consentsOf = once((register: ResolvedRegister): readonly Consent[] => {
  const { dataCategories, recipients, rights } = register
  const ofBases = basesOn(register, '6-1-a').map(
    ({ basis, path }): Consent => ({
      record: basis.consentRecord,
      recordPath: `${path}/consentRecord`,
      withdrawal: basis.withdrawal,
      withdrawalPath: `${path}/withdrawal`,
    }),
  )
  const general =
    ofBases.map(({ withdrawal }) => withdrawal).find((withdrawal) => !isBlank(withdrawal)) ??
    rights.details?.find(({ right }) => right === 'withdraw')?.words ??
    rights.instructions
  const others = [
    ...dataCategories
      .filter((data) => data.specialCategoryCondition === '9-2-a')
      .map((data) => ({ record: data.consentRecord, recordPath: `dataCategories/${data.id}/consentRecord` })),
    ...(recipients.state === 'stated' ? recipients.items : [])
      .filter(({ dependsOn }) => dependsOn === 'consent')
      .map(({ id, consentRecord }) => ({
        record: consentRecord,
        recordPath: `recipients/items/${id}/consentRecord`,
      })),
  ]
  return [
    ...ofBases,
    ...others.map((other) => ({ ...other, withdrawal: general, withdrawalPath: 'rights/instructions' })),
  ]
})
