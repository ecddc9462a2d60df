import { specialDataOf } from '../facts/data-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'
import { wordedPhrase } from '../worded.ts'

/** Data of a special category are forbidden unless a condition of Art. 9(2) or section 6 of the Act allows them. */
export const specialCondition: Rule = {
  id: 'BASIS-9-2',
  article: 'GDPR 9',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Erityisten henkilötietoryhmien käsittelyltä puuttuu 9 artiklan 2 kohdan mukainen edellytys: {data}.',
    sv: 'Villkor enligt artikel 9.2 saknas för behandlingen av särskilda kategorier av personuppgifter: {data}.',
    en: 'No Article 9(2) condition is recorded for special category data: {data}.',
  },
  judge: ({ register }) =>
    verdictOver(specialDataOf(register), ({ data, path }) =>
      data.specialCategoryCondition === undefined && data.nationalDerogation === undefined
        ? {
            path: `${path}/specialCategoryCondition`,
            values: { data: wordedPhrase('dataCategory', data) },
            absent: true,
          }
        : undefined,
    ),
}
