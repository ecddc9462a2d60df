import type { Worded } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { listed, sameInAll } from '../worded.ts'
import { notificationItems } from './breach-events.ts'
import { hoursBetween, judgeBreaches } from './breaches-in.ts'
import { notificationItemLabels } from './notification-item-labels.ts'

/** A breach that may be a risk to people is told to the authority; the clock runs over nights and holidays. */
export const breachNotified: Rule = {
  id: 'BREACH-33-1',
  article: 'GDPR 33(1)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Ilmoita henkilötietojen tietoturvaloukkauksesta tietosuojavaltuutetulle 72 tunnin kuluessa ({left} jäljellä).',
    sv: 'Anmäl personuppgiftsincidenten till dataombudsmannen inom 72 timmar ({left} kvar).',
    en: 'Notify the personal data breach to the Data Protection Ombudsman within 72 hours ({left} left).',
  },
  judge: (matter, { date, parameters }) => {
    const now = matter.operations?.at ?? `${date}T00:00:00Z`
    return judgeBreaches(
      matter,
      ({ risk }) => risk !== 'unlikely',
      ({ awareAt, notification }) => {
        if (notification?.sentAt !== undefined) return undefined
        const left = Math.max(0, Math.floor(parameters.breachNotificationHours - hoursBetween(awareAt, now)))
        return { fact: 'notification/sentAt', values: { left: sameInAll(`${left} h`) } }
      },
    )
  },
}

/** A notification that comes late says why. */
export const breachNotifiedLate: Rule = {
  id: 'BREACH-33-1-late',
  article: 'GDPR 33(1)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Myöhästyneeseen ilmoitukseen on liitettävä viivästyksen syyt.',
    sv: 'En försenad anmälan ska motivera förseningen.',
    en: 'A late notification must state the reasons for the delay.',
  },
  judge: (matter, { parameters }) =>
    judgeBreaches(
      matter,
      ({ awareAt, notification }) =>
        notification?.sentAt !== undefined &&
        hoursBetween(awareAt, notification.sentAt) > parameters.breachNotificationHours,
      ({ notification }) =>
        notification?.delayReasons === undefined ? { fact: 'notification/delayReasons' } : undefined,
    ),
}

/** A processor tells its controller at once; more than the whole time that the controller itself has is never that. */
export const processorToldController: Rule = {
  id: 'BREACH-33-2',
  article: 'GDPR 33(2)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen käsittelijän on ilmoitettava tietoturvaloukkauksesta rekisterinpitäjälle ilman aiheetonta viivytystä.',
    sv: 'Personuppgiftsbiträdet ska underrätta den personuppgiftsansvarige om personuppgiftsincidenten utan onödigt dröjsmål.',
    en: 'The processor must notify the controller without undue delay.',
  },
  judge: (matter, { parameters }) =>
    judgeBreaches(
      matter,
      ({ processor }) => processor !== undefined,
      ({ processor }) => {
        const told = processor?.controllerToldAt
        const prompt =
          told !== undefined &&
          hoursBetween(processor?.awareAt ?? told, told) <= parameters.breachNotificationHours
        return prompt ? undefined : { fact: 'processor/controllerToldAt' }
      },
    ),
}

/** The notification tells the four things; what is not yet known follows in phases. */
export const notificationContent: Rule = {
  id: 'BREACH-33-3',
  article: 'GDPR 33(3)(a)-(d)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietoturvaloukkausilmoituksesta puuttuu: {items}.',
    sv: 'Anmälan om personuppgiftsincident saknar: {items}.',
    en: 'The breach notification lacks: {items}.',
  },
  judge: (matter) =>
    judgeBreaches(
      matter,
      ({ notification }) => notification !== undefined && notification.moreToFollow !== true,
      ({ notification }) => {
        const missing = notificationItems.filter((item) => notification?.tells.includes(item) !== true)
        return missing.length === 0
          ? undefined
          : {
              fact: 'notification/tells',
              values: { items: listed(missing.map((item): Worded => notificationItemLabels[item])) },
            }
      },
    ),
}

/** Every breach is written down, also one that is told to nobody. */
export const breachDocumented: Rule = {
  id: 'BREACH-33-5',
  article: 'GDPR 33(5)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Dokumentoi jokainen tietoturvaloukkaus: tosiseikat, vaikutukset ja korjaavat toimet.',
    sv: 'Dokumentera varje personuppgiftsincident: omständigheter, effekter och korrigerande åtgärder.',
    en: 'Document every breach with facts, effects and remedies.',
  },
  judge: (matter) =>
    judgeBreaches(
      matter,
      () => true,
      (breach) => {
        const missing = (['facts', 'effects', 'remedies'] as const).find((part) => breach[part] === undefined)
        return missing === undefined ? undefined : { fact: missing }
      },
    ),
}
