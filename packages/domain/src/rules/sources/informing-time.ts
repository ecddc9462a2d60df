import { deadlineAfter } from '../../time/deadline.ts'
import type { Matter } from '../matter.ts'
import type { Informing } from '../operations.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

const exemptions = {
  dataSubject: ['13-4', 'tsl-33'],
  elsewhere: ['14-5-a', '14-5-b', '14-5-c', '14-5-d', 'tsl-33'],
} as const

/** Data from elsewhere are told of within a month, at the first message or at the first disclosure, whichever is first. */
export const informedInTime: Rule = {
  id: 'NOTICE-14-3',
  article: 'GDPR 14(3)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: '14 artiklan mukaiset tiedot on annettu myöhässä.',
    sv: 'Informationen enligt artikel 14 har lämnats för sent.',
    en: 'The Article 14 information was given late.',
  },
  judge: (matter, { date }) => {
    const obtained = obtainedFrom('elsewhere', matter)
    if (obtained.length === 0) return 'notApplicable'
    return verdictOf(
      obtained.filter((event) => (event.informedOn ?? date) > dueOn(event)).map(() => ({ path: 'sources' })),
    )
  },
}

/** People are told when they give their data, at a place that is known. */
export const informedAtCollection: Rule = {
  id: 'NOTICE-13-1-timing',
  article: 'GDPR 13(1)-(2)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: '13 artiklan mukaisia tietoja ei ole annettu tietoja kerättäessä.',
    sv: 'Informationen enligt artikel 13 lämnades inte när uppgifterna samlades in.',
    en: 'The Article 13 information was not given when the data were collected.',
  },
  judge: (matter) => {
    const obtained = obtainedFrom('dataSubject', matter)
    if (obtained.length === 0) return 'notApplicable'
    const late = obtained.filter(
      ({ informedOn, obtainedOn, place = '' }) =>
        informedOn === undefined || informedOn > obtainedOn || place.trim() === '',
    )
    return verdictOf(late.map(() => ({ path: 'sources' })))
  },
}

function obtainedFrom(from: Informing['from'], { register, operations }: Matter): readonly Informing[] {
  const ground = register.accountability?.informingExemption?.ground
  if (exemptions[from].some((exemption) => exemption === ground)) return []
  return operations?.informing?.filter((event) => event.from === from) ?? []
}

/** Art. 14(3): the month ends as Regulation 1182/71 reckons. */
function dueOn({ obtainedOn, firstCommunicationOn, firstDisclosureOn }: Informing): string {
  const days = [deadlineAfter(obtainedOn, 1), firstCommunicationOn, firstDisclosureOn]
  return days.filter((day) => day !== undefined).toSorted()[0] ?? obtainedOn
}
