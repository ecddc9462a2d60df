import type { PartyKind } from '../../party/party.ts'
import { controllerOf } from '../facts/controller-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const registered: readonly (PartyKind | undefined)[] = ['company', 'association', 'soleTrader']

/** A company, an association or a sole trader is identified by its business id, whose check digit the schema holds. */
export const businessId: Rule = {
  id: 'NOTICE-13-1-a-bid',
  article: 'good practice',
  severity: 'info',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Lisää Y-tunnus, jotta rekisterinpitäjä yksilöityy varmasti.',
    sv: 'Lägg till FO-numret så att den personuppgiftsansvarige kan identifieras entydigt.',
    en: 'Add the Business ID (Y-tunnus) so that the controller can be identified beyond doubt.',
  },
  judge: (matter) => {
    const controller = controllerOf(matter)
    if (controller === undefined || !registered.includes(controller.party.kind)) return 'notApplicable'
    return metWhen(controller.party.businessId !== undefined, { path: `${controller.path}/businessId` })
  },
}
