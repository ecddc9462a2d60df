import type { DataCategory, ProvisionDuty } from '../../register/data-category.ts'
import { dataAbout } from '../facts/data-of.ts'
import { staff } from '../facts/people-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

const demanded: ReadonlySet<ProvisionDuty | undefined> = new Set([
  'statutory',
  'contractual',
  'precontractual',
])

/** Every datum on staff is needed directly for the employment: a law or the contract demands it, or it is written down why. */
export const staffDataNecessity: Rule = {
  id: 'EMP-759-3',
  article: 'YksTL 759/2004 3 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Työntekijän tietojen on oltava välittömästi työsuhteen kannalta tarpeellisia; suostumuksella ei voi poiketa.',
    sv: 'Arbetstagaruppgifter ska vara direkt nödvändiga för anställningen; samtycke ändrar inte detta.',
    en: 'Employee data must be directly necessary for the employment; consent does not change this.',
  },
  judge: ({ register }) =>
    verdictOver(dataAbout(register, staff), ({ data, path }) =>
      isJustified(data) ? undefined : { path: `${path}/necessity`, absent: true },
    ),
}

function isJustified({ necessity, provision }: DataCategory): boolean {
  return necessity !== undefined || demanded.has(provision)
}
