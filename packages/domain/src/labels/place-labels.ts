import type { Term } from '../vocabulary/term.ts'

/** Human names of fields that are called otherwise in one place than elsewhere: `place/field`. */
export const placeLabels = {
  '/languages': {
    fi: 'Selosteiden kielet',
    sv: 'Beskrivningarnas språk',
    en: 'Languages of the notices',
  },
  'cookies/purpose': { fi: 'Evästeiden tarkoitus', sv: 'Kakornas ändamål', en: 'Purpose of the cookies' },
  'cookies/identification': {
    fi: 'Kävijän tunnistettavuus',
    sv: 'Om besökaren kan identifieras',
    en: 'Whether visitors can be identified',
  },
  'dataCategories/items': { fi: 'Yksittäiset tiedot', sv: 'Enskilda uppgifter', en: 'Single data' },
  'impactAssessment/state': { fi: 'Arvioinnin tila', sv: 'Bedömningens läge', en: 'State of the assessment' },
  'impactAssessment/dueOn': {
    fi: 'Arvioinnin seuraava tarkistus',
    sv: 'Nästa översyn av bedömningen',
    en: 'Next review of the assessment',
  },
  'legalBases/assessment': {
    fi: 'Tasapainotestin säilytyspaikka',
    sv: 'Var intresseavvägningen förvaras',
    en: 'Where the balancing test is kept',
  },
  'particulars/title': { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
  'particulars/languages': {
    fi: 'Julkaisukielet',
    sv: 'Språk för publicering',
    en: 'Languages of publication',
  },
  'recipients/purpose': {
    fi: 'Luovutuksen tarkoitus',
    sv: 'Ändamål med utlämnandet',
    en: 'Purpose of the disclosure',
  },
  'rights/channels': { fi: 'Pyyntöjen kanavat', sv: 'Kanaler för begäran', en: 'Channels for requests' },
  'rights/contact': { fi: 'Pyyntöjen vastaanottaja', sv: 'Mottagare av begäran', en: 'Contact for requests' },
  'rights/languages': { fi: 'Pyyntöjen kielet', sv: 'Språk för begäran', en: 'Languages of requests' },
  'transfers/assessment': {
    fi: 'Siirron vaikutustenarviointi',
    sv: 'Bedömning av överföringen',
    en: 'Transfer impact assessment',
  },
} as const satisfies Record<string, Term>
