import { contactOf, controllerOf, isReachable } from '../facts/controller-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

/** The controller, or the one whom it names as its contact, can be reached in some way. */
export const contactDetails: Rule = {
  id: 'NOTICE-13-1-a-contact',
  article: 'GDPR 13(1)(a) / 14(1)(a)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Rekisterinpitäjän yhteystiedot puuttuvat.',
    sv: 'Den personuppgiftsansvariges kontaktuppgifter saknas.',
    en: 'The controller’s contact details are missing.',
  },
  judge: (matter) => {
    if (matter.register.role !== 'controller') return 'notApplicable'
    const controller = controllerOf(matter)
    const contact = contactOf(matter)
    const reachable = [controller, contact].some((party) => party !== undefined && isReachable(party))
    return metWhen(reachable, { path: `${controller?.path ?? 'controller'}/email` })
  },
}
