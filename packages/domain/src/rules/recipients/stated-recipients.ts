import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

/** A notice says to whom data are given, or that they are given to nobody; a register that says nobody needs no more. */
export const statedRecipients: Rule = {
  id: 'NOTICE-13-1-e',
  article: 'GDPR 13(1)(e) / 14(1)(e)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen vastaanottajat tai vastaanottajaryhmät puuttuvat.',
    sv: 'Mottagarna eller kategorierna av mottagare saknas.',
    en: 'Recipients or categories of recipients are missing.',
  },
  judge: ({ register: { role, recipients }, origin }) => {
    if (role !== 'controller' || (origin === 'kept' && recipients.state === 'none')) return 'notApplicable'
    const told = recipients.state === 'none' || (recipients.state === 'stated' && recipients.items.length > 0)
    return metWhen(told, { path: 'recipients' })
  },
}
