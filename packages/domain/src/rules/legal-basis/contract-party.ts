import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Purpose } from '../../register/purpose.ts'
import { basesOfPurpose } from '../facts/bases.ts'
import { dataAbout, serves } from '../facts/data-of.ts'
import { contactPersons, isAbout } from '../facts/people-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** A contract is a basis for those who are party to it, which the contact person of a company is not. */
export const contractParty: Rule = {
  id: 'BASIS-6-1-b-party',
  article: 'GDPR 6(1)(b); EDPB 2/2019',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Yrityksen yhteyshenkilö ei ole sopimuksen osapuoli; valitse yhteyshenkilöille muu peruste.',
    sv: 'Ett företags kontaktperson är inte avtalspart; välj en annan grund för kontaktpersoner.',
    en: 'A company’s contact person is not a party to the contract; use another basis for contact persons.',
  },
  judge: ({ register }) => {
    if (!isAbout(register, contactPersons)) return 'notApplicable'
    const onContractAlone = register.purposes.filter((purpose) => {
      const bases = basesOfPurpose(register, purpose)
      return bases.length > 0 && bases.every(({ code }) => code === '6-1-b')
    })
    return verdictOver(onContractAlone, (purpose) =>
      usesContactPersons(register, purpose) ? { path: `purposes/${purpose.id}/legalBases` } : undefined,
    )
  },
}

function usesContactPersons(register: ResolvedRegister, { id }: Purpose): boolean {
  if (register.dataCategories.length === 0) return true
  return dataAbout(register, contactPersons).some(({ data }) => serves(data, id))
}
