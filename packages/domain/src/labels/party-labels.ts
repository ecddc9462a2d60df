import type { MemberRole } from '../keeping/organisation-store.ts'
import type { agreementTerms, subProcessorAuthorisations } from '../party/agreement.ts'
import type { PartyKind } from '../party/party.ts'
import type { Term } from '../vocabulary/term.ts'

/** What a party is, in words. */
export const partyKindLabels = {
  company: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  soleTrader: { fi: 'Yksityinen elinkeinonharjoittaja', sv: 'Enskild näringsidkare', en: 'Sole trader' },
  association: { fi: 'Yhdistys', sv: 'Förening', en: 'Association' },
  foundation: { fi: 'Säätiö', sv: 'Stiftelse', en: 'Foundation' },
  authority: { fi: 'Viranomainen', sv: 'Myndighet', en: 'Authority' },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
} as const satisfies Record<PartyKind, Term>

/** The roles of an organisation's members, in words. */
export const memberRoleLabels = {
  owner: { fi: 'Omistaja', sv: 'Ägare', en: 'Owner' },
} as const satisfies Record<MemberRole, Term>

/** What a contract on processing must set out, in words: GDPR Art. 28(3). */
export const agreementTermLabels = {
  writing: { fi: 'kirjallinen muoto', sv: 'skriftlig form', en: 'written form' },
  subjectMatter: { fi: 'käsittelyn kohde', sv: 'föremålet för behandlingen', en: 'subject-matter' },
  duration: { fi: 'käsittelyn kesto', sv: 'behandlingens varaktighet', en: 'duration' },
  natureAndPurpose: {
    fi: 'käsittelyn luonne ja tarkoitus',
    sv: 'behandlingens art och ändamål',
    en: 'nature and purpose',
  },
  dataTypes: { fi: 'henkilötietojen tyypit', sv: 'typen av personuppgifter', en: 'types of personal data' },
  dataSubjects: {
    fi: 'rekisteröityjen ryhmät',
    sv: 'kategorierna av registrerade',
    en: 'categories of data subjects',
  },
  controllerRights: {
    fi: 'rekisterinpitäjän velvollisuudet ja oikeudet',
    sv: 'den personuppgiftsansvariges skyldigheter och rättigheter',
    en: 'obligations and rights of the controller',
  },
  instructions: {
    fi: 'käsittely vain dokumentoitujen ohjeiden mukaisesti (a)',
    sv: 'behandling endast på dokumenterade instruktioner (a)',
    en: 'processing only on documented instructions (a)',
  },
  confidentiality: { fi: 'salassapito (b)', sv: 'konfidentialitet (b)', en: 'confidentiality (b)' },
  security: { fi: 'käsittelyn turvallisuus (c)', sv: 'säkerhet (c)', en: 'security (c)' },
  subProcessors: { fi: 'alikäsittelijät (d)', sv: 'underbiträden (d)', en: 'sub-processors (d)' },
  assistanceWithRights: {
    fi: 'apu rekisteröityjen oikeuksien toteuttamisessa (e)',
    sv: 'bistånd med de registrerades rättigheter (e)',
    en: 'assistance with the rights of data subjects (e)',
  },
  assistanceWithDuties: {
    fi: 'apu 32–36 artiklan velvollisuuksissa (f)',
    sv: 'bistånd med skyldigheterna enligt artiklarna 32–36 (f)',
    en: 'assistance with the duties of Articles 32–36 (f)',
  },
  deletionOrReturn: {
    fi: 'tietojen poistaminen tai palauttaminen (g)',
    sv: 'radering eller återlämnande (g)',
    en: 'deletion or return (g)',
  },
  audits: {
    fi: 'tiedonsaanti ja auditoinnit (h)',
    sv: 'information och granskningar (h)',
    en: 'information and audits (h)',
  },
} as const satisfies Record<(typeof agreementTerms)[number], Term>

/** How a controller authorises sub-processors, in words: GDPR Art. 28(2). */
export const subProcessorAuthorisationLabels = {
  specific: { fi: 'Erityinen ennakkolupa', sv: 'Särskilt förhandstillstånd', en: 'Specific authorisation' },
  general: { fi: 'Yleinen ennakkolupa', sv: 'Allmänt förhandstillstånd', en: 'General authorisation' },
} as const satisfies Record<(typeof subProcessorAuthorisations)[number], Term>
