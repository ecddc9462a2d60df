import { isBlank } from '../../text/localized-text.ts'
import { controllerOf } from '../facts/controller-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

/** A notice says who decides of the processing. */
export const namedController: Rule = {
  id: 'NOTICE-13-1-a',
  article: 'GDPR 13(1)(a) / 14(1)(a)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Selosteesta ei ilmene, kuka on rekisterinpitäjä.',
    sv: 'Det framgår inte vem som är personuppgiftsansvarig.',
    en: 'The notice does not say who the controller is.',
  },
  judge: (matter) => {
    if (matter.register.role !== 'controller') return 'notApplicable'
    const controller = controllerOf(matter)
    return metWhen(controller !== undefined && !isBlank(controller.party.name), {
      path: `${controller?.path ?? 'controller'}/name`,
    })
  },
}
