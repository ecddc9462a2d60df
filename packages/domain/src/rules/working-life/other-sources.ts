import { isBlank } from '../../text/localized-text.ts'
import { isAbout, staff } from '../facts/people-of.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** What comes of the employee's own acts, or is made by the employer, is not collected elsewhere. */
const own: ReadonlySet<string | undefined> = new Set([
  'data-subject',
  'observed',
  'derived',
  'employer',
  'cookies',
])

/** An employer asks the employee first; elsewhere only by consent or law, and tells of it before using it. */
export const staffDataFromElsewhere: Rule = {
  id: 'EMP-759-4',
  article: 'YksTL 759/2004 4 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Työntekijän tietojen kerääminen muualta edellyttää työntekijän suostumusta tai laissa säädettyä poikkeusta.',
    sv: 'Insamling av uppgifter om arbetstagare från annat håll kräver arbetstagarens samtycke eller ett lagstadgat undantag.',
    en: 'Collecting employee data elsewhere needs the employee’s consent or a statutory exception.',
  },
  judge: ({ register }) => {
    if (!isAbout(register, staff) || register.sources.state !== 'stated') return 'notApplicable'
    return verdictOver(
      register.sources.items.filter(({ term }) => !own.has(term)),
      ({ id, ground, statute, toldBeforeUse }): Violation | undefined => {
        const path = `sources/items/${id}`
        if (ground === undefined) return { path: `${path}/ground`, absent: true }
        if (ground === 'law' && isBlank(statute)) return { path: `${path}/statute`, absent: true }
        if (toldBeforeUse === true) return undefined
        return { path: `${path}/toldBeforeUse`, ...(toldBeforeUse === undefined ? { absent: true } : {}) }
      },
    )
  },
}
