import { isBlank } from '../../text/localized-text.ts'
import { basesOn } from '../facts/bases.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** A legal obligation is laid down somewhere: the act and its section are named. */
export const obligationStatute: Rule = {
  id: 'BASIS-6-1-c-statute',
  article: 'GDPR 6(3)',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Nimeä säädös ja säännös, joihin lakisääteinen velvoite perustuu.',
    sv: 'Ange den författning och bestämmelse som den rättsliga förpliktelsen grundar sig på.',
    en: 'Name the statute and section that create the legal obligation.',
  },
  judge: ({ register }) =>
    verdictOver(basesOn(register, '6-1-c'), ({ basis, path }) =>
      isBlank(basis.statute) ? { path: `${path}/statute`, absent: true } : undefined,
    ),
}

/** A public task is laid down in law, and the processing is proportionate to its aim: that is assessed. */
export const taskStatute: Rule = {
  id: 'BASIS-6-1-e-statute',
  article: 'GDPR 6(3); TSL 4 §',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Nimeä laki, johon yleistä etua koskeva tehtävä perustuu.',
    sv: 'Ange den lag som uppgiften av allmänt intresse grundar sig på.',
    en: 'Name the law on which the public-interest task is based.',
  },
  judge: ({ register }) =>
    verdictOver(basesOn(register, '6-1-e'), ({ basis, path }): Violation | undefined => {
      if (isBlank(basis.statute)) return { path: `${path}/statute`, absent: true }
      return basis.assessment === undefined ? { path: `${path}/assessment`, absent: true } : undefined
    }),
}
