import type { ConceptCode } from '../register/section-note.ts'
import type { Term } from '../vocabulary/term.ts'

/** The concepts of a notice, in words. */
export const conceptLabels = {
  controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  jointControllers: {
    fi: 'Yhteisrekisterinpitäjät',
    sv: 'Gemensamt personuppgiftsansvariga',
    en: 'Joint controllers',
  },
  representative: { fi: 'Edustaja', sv: 'Företrädare', en: 'Representative' },
  contact: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
  dpo: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
  name: { fi: 'Rekisterin nimi', sv: 'Registrets namn', en: 'Name of the register' },
  purposes: {
    fi: 'Henkilötietojen käsittelyn tarkoitukset',
    sv: 'Ändamål med behandlingen av personuppgifter',
    en: 'Purposes of processing',
  },
  legalBases: { fi: 'Käsittelyn oikeusperuste', sv: 'Rättslig grund för behandlingen', en: 'Legal basis' },
  dataSubjectCategories: {
    fi: 'Rekisteröityjen ryhmät',
    sv: 'Kategorier av registrerade',
    en: 'Categories of data subjects',
  },
  dataCategories: {
    fi: 'Henkilötietoryhmät',
    sv: 'Kategorier av personuppgifter',
    en: 'Categories of personal data',
  },
  provision: {
    fi: 'Velvollisuus antaa tiedot',
    sv: 'Skyldighet att lämna uppgifter',
    en: 'Whether the data must be given',
  },
  sources: { fi: 'Tietolähteet', sv: 'Källor', en: 'Sources' },
  recipients: { fi: 'Tietojen vastaanottajat', sv: 'Mottagare av uppgifterna', en: 'Recipients' },
  transfers: {
    fi: 'Siirrot ETA-alueen ulkopuolelle',
    sv: 'Överföringar utanför EES',
    en: 'Transfers outside the EEA',
  },
  retention: { fi: 'Säilytysajat', sv: 'Lagringstider', en: 'Retention' },
  measures: { fi: 'Tietojen suojaaminen', sv: 'Skydd av uppgifterna', en: 'Protection of the data' },
  rights: {
    fi: 'Rekisteröidyn oikeudet',
    sv: 'Den registrerades rättigheter',
    en: 'Rights of the data subject',
  },
  objection: { fi: 'Vastustamisoikeus', sv: 'Rätt att göra invändningar', en: 'Right to object' },
  complaint: {
    fi: 'Valitus valvontaviranomaiselle',
    sv: 'Klagomål till tillsynsmyndigheten',
    en: 'Complaint to the supervisory authority',
  },
  automatedDecisions: {
    fi: 'Automaattinen päätöksenteko ja profilointi',
    sv: 'Automatiserat beslutsfattande och profilering',
    en: 'Automated decisions and profiling',
  },
  cookies: { fi: 'Evästeet', sv: 'Kakor', en: 'Cookies' },
  review: { fi: 'Rekisterin tarkistaminen', sv: 'Översyn av registret', en: 'Review of the register' },
  changes: {
    fi: 'Tietosuojaselosteen muuttaminen',
    sv: 'Ändringar i dataskyddsbeskrivningen',
    en: 'Changes to the notice',
  },
} as const satisfies Record<ConceptCode, Term>
