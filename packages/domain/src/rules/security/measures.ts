import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Measure } from '../../register/measure.ts'
import { isRecent } from '../../time/date-after.ts'
import type { MeasureCode } from '../../vocabulary/measures.ts'
import { credentialsOf } from '../facts/data-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const organisational: ReadonlySet<string> = new Set<MeasureCode>([
  'nda',
  'training',
  'guidelines',
  'security-policy',
  'access-review',
  'incident',
  'processor-audit',
  'dpa-contract',
  'audit',
  'certification',
  'background',
  'dpo',
  'dpia',
  'recovery',
])

/** What protects the data is both of the technical and of the organisational kind. */
export const bothKindsOfMeasures: Rule = {
  id: 'SEC-32',
  article: 'GDPR 32(1), 30(1)(g)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kuvaa vähintään yksi tekninen ja yksi organisatorinen turvatoimi.',
    sv: 'Beskriv minst en teknisk och en organisatorisk säkerhetsåtgärd.',
    en: 'Describe at least one technical and one organisational security measure.',
  },
  judge: ({ register: { measures } }) => {
    const kinds = new Set(measures.map(kindOf))
    return metWhen(kinds.has('technical') && kinds.has('organisational'), { path: 'measures', absent: true })
  },
}

/** Whoever keeps passwords says that they cannot be read back. */
export const hashedPasswords: Rule = {
  id: 'SEC-32-credential',
  article: 'GDPR 32(1)',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Salasana on tietosisällössä; kirjaa, että se tallennetaan vain suolattuna tiivisteenä.',
    sv: 'Lösenord finns bland uppgifterna; ange att de lagras endast som saltade hashvärden.',
    en: 'Passwords are listed as data; record that they are stored only as salted hashes.',
  },
  judge: ({ register }) =>
    credentialsOf(register).length === 0
      ? 'notApplicable'
      : metWhen(isHashed(register), { path: 'measures', absent: true }),
}

/** Measures are tested and looked over. */
export const reviewedMeasures: Rule = {
  id: 'SEC-32-review',
  article: 'GDPR 32(1)(d)',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Turvatoimia ei ole tarkastettu vuoden aikana.',
    sv: 'Säkerhetsåtgärderna har inte setts över under det senaste året.',
    en: 'Security measures have not been reviewed within a year.',
  },
  judge: ({ register: { measures, accountability } }, { date, parameters }) =>
    measures.length === 0
      ? 'notApplicable'
      : metWhen(isRecent(accountability?.measuresReviewedOn, parameters.reviewMonths, date), {
          path: 'accountability/measuresReviewedOn',
          absent: true,
        }),
}

/** Its kind where it is told, else that of the term; what is told in own words may be either. */
function kindOf({ kind, term }: Measure): Measure['kind'] {
  if (kind !== undefined || term === undefined) return kind
  return organisational.has(term) ? 'organisational' : 'technical'
}

const hashing = /tiivis|hajaut|suola|hash|salt/iu

function isHashed({ measures }: ResolvedRegister): boolean {
  return measures.some(
    ({ term, words, description }) =>
      term === 'password-hash' ||
      [words, description].some((text) =>
        [text?.fi, text?.sv, text?.en].some((said) => hashing.test(said ?? '')),
      ),
  )
}
