import { isReachable, officerOf } from '../facts/controller-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

/** A data protection officer who has been designated can be reached; the name may be left out. */
export const officer: Rule = {
  id: 'NOTICE-13-1-b',
  article: 'GDPR 13(1)(b) / 14(1)(b)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietosuojavastaavan yhteystiedot puuttuvat.',
    sv: 'Dataskyddsombudets kontaktuppgifter saknas.',
    en: 'The data protection officer’s contact details are missing.',
  },
  judge: (matter) => {
    const designated = officerOf(matter)
    if (designated === undefined) return 'notApplicable'
    return metWhen(isReachable(designated), { path: `${designated.path}/email` })
  },
}
