import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { wordedDate } from '../worded.ts'
import { firstDue, lastDue, requestDue } from './request-due.ts'
import { isRefused, judgeRequests } from './requests-in.ts'

/** A request is answered within a month, or within three when it was extended. */
export const answerInTime: Rule = {
  id: 'DSR-12-3-due',
  article: 'GDPR 12(3); Reg. 1182/71',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Pyyntöön vastaamisen määräaika on ylittynyt ({date}).',
    sv: 'Tidsfristen för att besvara begäran har överskridits ({date}).',
    en: 'The reply to the request is overdue (due {date}).',
  },
  judge: (matter, law) =>
    judgeRequests(
      matter,
      () => true,
      (request) => {
        const due = requestDue(request, law)
        return (request.answeredOn ?? law.date) > due
          ? { fact: 'answeredOn', values: { date: wordedDate(due) } }
          : undefined
      },
    ),
}

/** More time is told of with its reasons while the first month runs, and is two months more at most. */
export const extensionTold: Rule = {
  id: 'DSR-12-3-ext',
  article: 'GDPR 12(3)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Jatkoajasta ei ole ilmoitettu ajoissa tai se on liian pitkä.',
    sv: 'Förlängningen har inte meddelats i tid eller är för lång.',
    en: 'The extension was not notified in time or is too long.',
  },
  judge: (matter, law) =>
    judgeRequests(
      matter,
      ({ extension }) => extension !== undefined,
      (request) => {
        const { toldOn, reasons, until } = request.extension ?? {}
        const inTime = toldOn !== undefined && toldOn <= firstDue(request, law)
        const short = until !== undefined && until <= lastDue(request, law)
        return inTime && short && reasons !== undefined ? undefined : { fact: 'extension' }
      },
    ),
}

/** A refusal tells why, and where the person can turn. */
export const refusalTold: Rule = {
  id: 'DSR-12-4',
  article: 'GDPR 12(4)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kieltäytymisessä on ilmoitettava syyt sekä mahdollisuus tehdä valitus valvontaviranomaiselle ja käyttää muita oikeussuojakeinoja.',
    sv: 'Vid avslag ska skälen samt möjligheten att lämna in klagomål till tillsynsmyndigheten och begära rättslig prövning anges.',
    en: 'A refusal must state reasons, the right to complain and the judicial remedy.',
  },
  judge: (matter, law) =>
    judgeRequests(matter, isRefused, (request) => {
      const { refusal, answeredOn } = request
      const whole =
        refusal?.reasons !== undefined && refusal.complaintTold === true && refusal.remedyTold === true
      return whole && (answeredOn ?? law.date) <= firstDue(request, law) ? undefined : { fact: 'refusal' }
    }),
}
