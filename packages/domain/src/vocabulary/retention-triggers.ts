import type { Term } from './term.ts'

/** Events from which a retention period runs: GDPR Art. 13(2)(a), 30(1)(f). */
export const retentionTriggerTerms = {
  collected: { fi: 'Tietojen kerääminen', sv: 'Insamling av uppgifterna', en: 'Date of collection' },
  'last-contact': { fi: 'Viimeisin yhteydenotto', sv: 'Senaste kontakten', en: 'Last contact' },
  'last-login': {
    fi: 'Viimeisin kirjautuminen tai käyttö',
    sv: 'Senaste inloggning eller användning',
    en: 'Last login or use',
  },
  'customer-end': {
    fi: 'Asiakassuhteen päättyminen',
    sv: 'Kundförhållandets slut',
    en: 'End of customer relationship',
  },
  'contract-end': { fi: 'Sopimuksen päättyminen', sv: 'Avtalets slut', en: 'End of contract' },
  delivery: {
    fi: 'Toimitus tai palvelun valmistuminen',
    sv: 'Leverans eller tjänstens slutförande',
    en: 'Delivery or completion of service',
  },
  'warranty-end': {
    fi: 'Takuu- tai vastuuajan päättyminen',
    sv: 'Garanti- eller ansvarstidens slut',
    en: 'End of warranty or liability period',
  },
  payment: { fi: 'Laskun maksu', sv: 'Betalning av fakturan', en: 'Payment of the invoice' },
  transaction: { fi: 'Liiketapahtuma', sv: 'Affärshändelsen', en: 'Date of transaction' },
  'fy-end': { fi: 'Tilikauden päättyminen', sv: 'Räkenskapsperiodens slut', en: 'End of the financial year' },
  'fy-cal-end': {
    fi: 'Sen vuoden loppu, jonka aikana tilikausi on päättynyt',
    sv: 'Utgången av det år då räkenskapsperioden gick ut',
    en: 'End of the calendar year in which the financial year ended',
  },
  'cal-year-end': {
    fi: 'Tapahtuman kalenterivuoden loppu',
    sv: 'Utgången av händelsens kalenderår',
    en: 'End of the calendar year of the event',
  },
  'employment-end': { fi: 'Työsuhteen päättyminen', sv: 'Anställningens slut', en: 'End of employment' },
  'recruitment-decision': {
    fi: 'Valintapäätös hakijan tiedossa',
    sv: 'Anställningsbeslutet känt för sökanden',
    en: 'Recruitment decision known to the applicant',
  },
  'consent-withdrawn': {
    fi: 'Suostumuksen peruuttaminen',
    sv: 'Återkallande av samtycke',
    en: 'Withdrawal of consent',
  },
  objection: { fi: 'Vastustamisen hyväksyminen', sv: 'Bifallen invändning', en: 'Objection accepted' },
  recording: { fi: 'Tallentaminen', sv: 'Inspelningen', en: 'Recording made' },
  signature: {
    fi: 'Lomakkeen allekirjoittaminen',
    sv: 'Undertecknande av blanketten',
    en: 'Signing of the form',
  },
  'report-received': {
    fi: 'Ilmoituksen saapuminen',
    sv: 'Mottagande av rapporten',
    en: 'Report received (whistleblowing)',
  },
  'case-closed': { fi: 'Asian sulkeminen', sv: 'Ärendet avslutat', en: 'Case closed' },
  death: { fi: 'Henkilön kuolema', sv: 'Personens död', en: 'Death of the person' },
  birth: { fi: 'Henkilön syntymä', sv: 'Personens födelse', en: 'Birth of the person' },
  'membership-end': { fi: 'Jäsenyyden päättyminen', sv: 'Medlemskapets slut', en: 'End of membership' },
  'event-end': { fi: 'Tapahtuman päättyminen', sv: 'Evenemangets slut', en: 'End of the event' },
  'project-end': {
    fi: 'Hankkeen tai työmaan päättyminen',
    sv: 'Projektets eller byggplatsens slut',
    en: 'End of the project or site',
  },
  'debt-due': { fi: 'Velan eräpäivä', sv: 'Skuldens förfallodag', en: 'Due date of the debt' },
  judgment: { fi: 'Lainvoimainen tuomio', sv: 'Lagakraftvunnen dom', en: 'Final judgment' },
  'log-event': { fi: 'Lokitapahtuma', sv: 'Logghändelse', en: 'Log event' },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type RetentionTriggerCode = keyof typeof retentionTriggerTerms
