import { basesOf } from '../facts/bases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** Every basis is one of the six of the Regulation; the schema knows no seventh, so only an unnamed one can fail. */
export const basisCode: Rule = {
  id: 'BASIS-6-enum',
  article: 'GDPR 6(1)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Oikeusperusteen on oltava jokin 6 artiklan 1 kohdan a–f alakohdassa säädetyistä perusteista.',
    sv: 'Den rättsliga grunden ska vara någon av grunderna i artikel 6.1 a–f.',
    en: 'The legal basis must be one of Article 6(1)(a)-(f).',
  },
  judge: ({ register }) =>
    verdictOver(basesOf(register), ({ basis, path }) =>
      basis.code === undefined ? { path: `${path}/code`, absent: true } : undefined,
    ),
}
