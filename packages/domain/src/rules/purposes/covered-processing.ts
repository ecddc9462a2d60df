import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isBlank } from '../../text/localized-text.ts'
import { basesWithoutPurpose, purposesWithoutBasis } from '../facts/bases.ts'
import type { Worded } from '../finding.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { listed, sameInAll, wordedPhrase, wordedText } from '../worded.ts'

/** What is kept, about whom, and what rests on consent belongs to a purpose with a basis. */
export const coveredProcessing: Rule = {
  id: 'NOTICE-13-1-c-coverage',
  article: 'GDPR 13(1)(c) / 14(1)(c), 5(1)(b)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Osalle tiedoista tai rekisteröityjen ryhmistä ei ole kerrottu käsittelyn tarkoitusta ja oikeusperustetta: {items}.',
    sv: 'För en del av uppgifterna eller kategorierna av registrerade anges inget ändamål och ingen rättslig grund: {items}.',
    en: 'Some data or groups of people have no stated purpose and basis: {items}.',
  },
  judge: ({ register }) => {
    if (register.purposes.length === 0 || purposesWithoutBasis(register).length > 0) return 'notApplicable'
    const untied = [...basesUntied(register), ...peopleUntied(register)]
    const path = untied[0]?.path ?? 'purposes'
    return metWhen(untied.length === 0, { path, values: { items: listed(untied.map(({ name }) => name)) } })
  },
}

type Untied = Pick<Violation, 'path'> & { readonly name: Worded }

/** Processing that is said to rest on a basis, and serves no purpose. */
function basesUntied(register: ResolvedRegister): readonly Untied[] {
  return basesWithoutPurpose(register).map(({ id, appliesTo, code }) => ({
    path: `legalBases/${id}`,
    name: !isBlank(appliesTo)
      ? wordedText(appliesTo)
      : code === undefined
        ? sameInAll(id)
        : wordedPhrase('legalBasis', { term: code }),
  }))
}

/** People about whom no data are kept: every category of data says about whom it is, and none is about them. */
function peopleUntied({ dataCategories, dataSubjectCategories }: ResolvedRegister): readonly Untied[] {
  const about = dataCategories.map(({ dataSubjectCategories: people = [] }) => people)
  if (about.length === 0 || about.some((people) => people.length === 0)) return []
  return dataSubjectCategories
    .filter(({ id }) => !about.some((people) => people.includes(id)))
    .map((people) => ({
      path: `dataSubjectCategories/${people.id}`,
      name: wordedPhrase('dataSubjectCategory', people),
    }))
}
