import type { Worded } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { listed } from '../worded.ts'
import { notificationItems } from './breach-events.ts'
import { judgeBreaches } from './breaches-in.ts'
import { notificationItemLabels } from './notification-item-labels.ts'

const plainLanguage: Worded = { fi: 'selkeä kieli', sv: 'klart språk', en: 'plain language' }

/** A high risk is told to the people themselves, unless something has taken it away or each cannot be reached. */
export const peopleTold: Rule = {
  id: 'BREACH-34-1',
  article: 'GDPR 34(1),(3)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Korkea riski: ilmoita tietoturvaloukkauksesta rekisteröidyille ilman aiheetonta viivytystä.',
    sv: 'Hög risk: informera de registrerade om personuppgiftsincidenten utan onödigt dröjsmål.',
    en: 'High risk: inform the data subjects without undue delay.',
  },
  judge: (matter) =>
    judgeBreaches(
      matter,
      ({ risk }) => risk === 'high',
      ({ communication, exception }) =>
        communication?.sentAt === undefined && exception === undefined
          ? { fact: 'communication/sentAt' }
          : undefined,
    ),
}

/** What people are told is plain, and tells the same four things. */
export const peopleToldPlainly: Rule = {
  id: 'BREACH-34-2',
  article: 'GDPR 34(2)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Rekisteröidyille annettavasta ilmoituksesta puuttuu: {items}.',
    sv: 'Informationen till de registrerade saknar: {items}.',
    en: 'The message to data subjects lacks: {items}.',
  },
  judge: (matter) =>
    judgeBreaches(
      matter,
      ({ communication }) => communication !== undefined,
      ({ communication }) => {
        const missing = notificationItems
          .filter((item) => communication?.tells.includes(item) !== true)
          .map((item): Worded => notificationItemLabels[item])
        if (communication?.plainLanguage === false) missing.push(plainLanguage)
        return missing.length === 0
          ? undefined
          : { fact: 'communication/tells', values: { items: listed(missing) } }
      },
    ),
}
