import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { judgeRequests } from './requests-in.ts'

/** Who objects is left in peace, unless compelling grounds are shown; meanwhile the data are restricted when asked. */
export const objectionHeeded: Rule = {
  id: 'DSR-21-1',
  article: 'GDPR 21(1), 18(1)(d)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Lopeta käsittely tai osoita huomattavan tärkeä ja perusteltu syy.',
    sv: 'Upphör med behandlingen eller påvisa tvingande berättigade skäl.',
    en: 'Stop the processing or demonstrate compelling legitimate grounds.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      ({ right, answeredOn, objection }) =>
        right === 'objection' && (answeredOn !== undefined || objection?.restrictionAsked === true),
      ({ answeredOn, objection }) => {
        const heeded =
          answeredOn === undefined || objection?.stoppedOn !== undefined || objection?.grounds !== undefined
        const restricted =
          objection?.restrictionAsked !== true ||
          objection.restrictedOn !== undefined ||
          objection.stoppedOn !== undefined
        return heeded && restricted ? undefined : { fact: 'objection' }
      },
    ),
}

/** Who objects to marketing is left in peace without any weighing, and stays so. */
export const marketingStopped: Rule = {
  id: 'DSR-21-3',
  article: 'GDPR 21(3)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Lopeta suoramarkkinointi heti; punnintaa ei tehdä.',
    sv: 'Upphör genast med direktmarknadsföringen; ingen avvägning görs.',
    en: 'Stop direct marketing at once; no balancing is allowed.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      ({ right }) => right === 'objection-marketing',
      ({ objection }) =>
        objection?.stoppedOn !== undefined && objection.suppressed === true
          ? undefined
          : { fact: 'objection' },
    ),
}
