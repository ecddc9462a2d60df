import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { listed, wordedPhrase } from '../worded.ts'
import { isConcrete, uncoveredData } from './concrete.ts'

/** A notice tells how long data are kept, or by what that is decided. */
export const statedPeriod: Rule = {
  id: 'NOTICE-13-2-a',
  article: 'GDPR 13(2)(a) / 14(2)(a)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Säilytysaika tai sen määrittämiskriteerit puuttuvat.',
    sv: 'Lagringstiden eller kriterierna för den saknas.',
    en: 'The retention period or the criteria for it are missing.',
  },
  judge: ({ register }) =>
    register.role === 'controller'
      ? metWhen(register.retention.some(isConcrete), { path: 'retention' })
      : 'notApplicable',
}

/** And it tells it of all data, for every purpose that they serve. */
export const coveredData: Rule = {
  id: 'NOTICE-13-2-a-partial',
  article: 'GDPR 13(2)(a); WP260 annex',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Säilytysaika puuttuu tiedoilta: {items}.',
    sv: 'Lagringstid saknas för: {items}.',
    en: 'No retention period covers: {items}.',
  },
  judge: (matter) => {
    const { role, retention } = matter.register
    if (role !== 'controller' || !retention.some(isConcrete)) return 'notApplicable'
    const uncovered = uncoveredData(matter)
    const items = listed(uncovered.map((data) => wordedPhrase('dataCategory', data)))
    return metWhen(uncovered.length === 0, { path: 'retention', values: { items } })
  },
}
