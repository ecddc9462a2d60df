import type { Term } from '../../vocabulary/term.ts'
import type { AccessItem } from './request-events.ts'

/** What an answer to a request for access tells, in words inside a sentence: GDPR Art. 15. */
export const accessItemLabels = {
  confirmation: {
    fi: 'vahvistus käsittelystä',
    sv: 'bekräftelse på behandlingen',
    en: 'confirmation of the processing',
  },
  purposes: { fi: 'tarkoitukset', sv: 'ändamålen', en: 'purposes' },
  dataCategories: {
    fi: 'henkilötietoryhmät',
    sv: 'kategorierna av personuppgifter',
    en: 'categories of data',
  },
  recipients: { fi: 'vastaanottajat', sv: 'mottagarna', en: 'recipients' },
  retention: { fi: 'säilytysaika', sv: 'lagringstiden', en: 'retention' },
  rights: { fi: 'rekisteröidyn oikeudet', sv: 'den registrerades rättigheter', en: 'rights' },
  complaint: {
    fi: 'oikeus tehdä valitus valvontaviranomaiselle',
    sv: 'rätten att lämna in klagomål till tillsynsmyndigheten',
    en: 'the right to complain to the supervisory authority',
  },
  sources: { fi: 'tietojen alkuperä', sv: 'varifrån uppgifterna kommer', en: 'source of the data' },
  automatedDecisions: {
    fi: 'automaattinen päätöksenteko',
    sv: 'automatiserat beslutsfattande',
    en: 'automated decisions',
  },
  transferSafeguards: {
    fi: 'siirtojen suojatoimet',
    sv: 'skyddsåtgärderna vid överföring',
    en: 'safeguards of transfers',
  },
} as const satisfies Record<AccessItem, Term>
