import type { Words } from '../language/sentence.ts'

/** Headings that several layouts share, in the terms of today's law. */
export const headings = {
  controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  contact: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
  contactAndOfficer: {
    fi: 'Yhteyshenkilö rekisteriä koskevissa asioissa',
    sv: 'Kontaktperson i ärenden som gäller registret',
    en: 'Contact person for the register',
  },
  officer: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
  name: { fi: 'Rekisterin nimi', sv: 'Registrets namn', en: 'Name of the register' },
  purposes: {
    fi: 'Käsittelyn tarkoitukset ja oikeusperusteet',
    sv: 'Ändamål med och rättsliga grunder för behandlingen',
    en: 'Purposes and legal bases of the processing',
  },
  purposesAlone: {
    fi: 'Käsittelyn tarkoitukset',
    sv: 'Ändamål med behandlingen',
    en: 'Purposes of the processing',
  },
  bases: {
    fi: 'Käsittelyn oikeusperusteet',
    sv: 'Rättsliga grunder för behandlingen',
    en: 'Legal bases of the processing',
  },
  data: {
    fi: 'Rekisteröidyt ja käsiteltävät henkilötiedot',
    sv: 'Registrerade och personuppgifter som behandlas',
    en: 'Data subjects and personal data processed',
  },
  provision: {
    fi: 'Onko tietojen antaminen pakollista?',
    sv: 'Måste uppgifterna lämnas?',
    en: 'Must the data be given?',
  },
  sources: { fi: 'Tietolähteet', sv: 'Uppgiftskällor', en: 'Sources of the data' },
  recipients: { fi: 'Tietojen vastaanottajat', sv: 'Mottagare av uppgifterna', en: 'Recipients of the data' },
  transfers: {
    fi: 'Tietojen siirto EU:n ja Euroopan talousalueen ulkopuolelle',
    sv: 'Överföring av uppgifter utanför EU och Europeiska ekonomiska samarbetsområdet',
    en: 'Transfers outside the EU and the European Economic Area',
  },
  recipientsAndTransfers: {
    fi: 'Tietojen vastaanottajat ja siirrot EU:n ja Euroopan talousalueen ulkopuolelle',
    sv: 'Mottagare av uppgifterna och överföringar utanför EU och Europeiska ekonomiska samarbetsområdet',
    en: 'Recipients of the data and transfers outside the EU and the European Economic Area',
  },
  retention: { fi: 'Tietojen säilytysaika', sv: 'Lagringstid', en: 'Retention of the data' },
  measures: { fi: 'Tietojen suojaaminen', sv: 'Skydd av uppgifterna', en: 'Protection of the data' },
  retentionAndMeasures: {
    fi: 'Tietojen säilyttäminen ja suojaaminen',
    sv: 'Lagring och skydd av uppgifterna',
    en: 'Retention and protection of the data',
  },
  rights: {
    fi: 'Rekisteröidyn oikeudet',
    sv: 'Den registrerades rättigheter',
    en: 'Rights of the data subject',
  },
  objection: { fi: 'Oikeus vastustaa käsittelyä', sv: 'Rätt att göra invändningar', en: 'Right to object' },
  procedure: {
    fi: 'Oikeuksien käyttäminen',
    sv: 'Hur rättigheterna utövas',
    en: 'How to exercise the rights',
  },
  complaint: {
    fi: 'Oikeus tehdä valitus valvontaviranomaiselle',
    sv: 'Rätt att lämna in klagomål till tillsynsmyndigheten',
    en: 'Right to complain to the supervisory authority',
  },
  automatedDecisions: {
    fi: 'Automaattinen päätöksenteko ja profilointi',
    sv: 'Automatiserat beslutsfattande och profilering',
    en: 'Automated decision-making and profiling',
  },
  cookies: { fi: 'Evästeet', sv: 'Kakor', en: 'Cookies' },
  changes: { fi: 'Selosteen muuttaminen', sv: 'Ändringar i beskrivningen', en: 'Changes to this notice' },
  dates: { fi: 'Laatiminen ja päivitykset', sv: 'Upprättande och uppdateringar', en: 'Drawn up and updated' },
} as const satisfies Record<string, Words>
