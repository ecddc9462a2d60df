import { isBlank } from '../../text/localized-text.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

/** A notice says for what the data are used, in words for every purpose. */
export const statedPurposes: Rule = {
  id: 'NOTICE-13-1-c-purpose',
  article: 'GDPR 13(1)(c) / 14(1)(c)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen käsittelyn tarkoitukset puuttuvat.',
    sv: 'Ändamålen med behandlingen saknas.',
    en: 'The purposes of processing are missing.',
  },
  judge: ({ register }) => {
    if (register.role !== 'controller') return 'notApplicable'
    if (register.purposes.length === 0) return [{ path: 'purposes' }]
    return verdictOf(
      register.purposes
        .filter(
          ({ term, words, description }) => term === undefined && isBlank(words) && isBlank(description),
        )
        .map(({ id }) => ({ path: `purposes/${id}/words` })),
    )
  },
}
