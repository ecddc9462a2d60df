import type { Term } from '../../vocabulary/term.ts'
import type { NotificationItem } from './breach-events.ts'

/** What a notification of a breach tells, in words inside a sentence: GDPR Art. 33(3). */
export const notificationItemLabels = {
  nature: {
    fi: 'kuvaus loukkauksesta ja henkilöiden ja tietojen määrästä',
    sv: 'beskrivning av incidenten och antalet personer och uppgifter',
    en: 'nature of the breach and numbers concerned',
  },
  contact: { fi: 'yhteyspiste', sv: 'kontaktpunkt', en: 'contact point' },
  consequences: {
    fi: 'todennäköiset seuraukset',
    sv: 'sannolika konsekvenser',
    en: 'likely consequences',
  },
  measures: {
    fi: 'toteutetut tai ehdotetut toimenpiteet',
    sv: 'vidtagna eller föreslagna åtgärder',
    en: 'measures taken or proposed',
  },
} as const satisfies Record<NotificationItem, Term>
