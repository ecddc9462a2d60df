import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isBlank } from '../../text/localized-text.ts'
import { specialDataOf } from '../facts/data-of.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

const fromLaw: ReadonlySet<string | undefined> = new Set(['9-2-b', '9-2-g', '9-2-h', '9-2-i', '9-2-j'])

/** The safeguards that section 6, subsection 2 of the Data Protection Act lists, as terms of the vocabulary. */
const listed: ReadonlySet<string> = new Set([
  'logging',
  'log-review',
  'training',
  'dpo',
  'access-rights',
  'access-review',
  'pseudonymisation',
  'encryption-rest',
  'tls',
  'backup',
  'recovery',
  'audit',
  'pentest',
  'guidelines',
  'security-policy',
  'dpia',
])

/** Some conditions hold only where another law provides for them; section 6 of the Act asks for safeguards besides. */
export const nationalProvision: Rule = {
  id: 'BASIS-9-nat',
  article: 'GDPR 9(2)(b),(g)-(j); TSL 6 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Edellytys vaatii tuekseen lain säännöksen ja, jos perusteena on tietosuojalain 6 §, sen mukaiset suojatoimet.',
    sv: 'Villkoret kräver stöd i lag och, om 6 § i dataskyddslagen tillämpas, de skyddsåtgärder som paragrafen förutsätter.',
    en: 'This condition needs a legal provision and, where section 6 of the Data Protection Act is used, the safeguards it requires.',
  },
  judge: ({ register }) =>
    verdictOver(
      specialDataOf(register).filter(
        ({ data }) => fromLaw.has(data.specialCategoryCondition) || data.nationalDerogation !== undefined,
      ),
      ({ data, path }): Violation | undefined => {
        if (data.nationalDerogation !== undefined) {
          return hasListedSafeguard(register) ? undefined : { path: 'measures', absent: true }
        }
        return isBlank(data.statute) ? { path: `${path}/statute`, absent: true } : undefined
      },
    ),
}

function hasListedSafeguard({ measures, accountability }: ResolvedRegister): boolean {
  return (
    accountability?.impactAssessment?.state === 'done' ||
    measures.some(({ term, words }) => (term === undefined ? !isBlank(words) : listed.has(term)))
  )
}
