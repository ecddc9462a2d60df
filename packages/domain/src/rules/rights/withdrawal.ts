import { hasRight } from '../facts/rights.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { isStated, placesOf } from './stated-rights.ts'

/** Who may have consented is told that consent can be withdrawn at any time. */
export const withdrawalStated: Rule = {
  id: 'NOTICE-13-2-c',
  article: 'GDPR 13(2)(c) / 14(2)(d), 7(3)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Käsittely perustuu suostumukseen, mutta oikeutta peruuttaa se ei ole mainittu.',
    sv: 'Samtycke används men rätten att återkalla det nämns inte.',
    en: 'Consent is used but the right to withdraw it is not mentioned.',
  },
  judge: (matter) => {
    const { register, notice, origin } = matter
    const told =
      (notice !== undefined && placesOf(notice, 'withdraw').length > 0) ||
      (origin === 'read' && isStated(matter, 'withdraw'))
    if (told) return 'met'
    if (!hasRight(register, 'withdraw')) return 'notApplicable'
    return metWhen(isStated(matter, 'withdraw'), { path: 'rights' })
  },
}
