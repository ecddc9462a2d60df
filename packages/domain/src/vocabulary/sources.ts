import type { Term } from './term.ts'

/** Where personal data come from: GDPR Art. 14(2)(f). `publiclyAccessible` marks publicly accessible sources. */
export const sourceTerms = {
  'data-subject': {
    fi: 'Rekisteröity itse',
    sv: 'Den registrerade själv',
    en: 'The data subject',
    iri: 'dpv:DataSubjectDataSource',
  },
  observed: {
    fi: 'Palvelun käytön yhteydessä kertyvät tiedot',
    sv: 'Uppgifter som uppstår vid användning av tjänsten',
    en: 'Observed from use of the service',
    iri: 'dpv:DataSubjectDataSource',
  },
  derived: {
    fi: 'Rekisterinpitäjän johtamat tai päättelemät tiedot',
    sv: 'Uppgifter som den personuppgiftsansvarige härlett',
    en: 'Derived or inferred by the controller',
    iri: 'dpv:DataControllerDataSource',
  },
  employer: {
    fi: 'Rekisteröidyn työnantaja tai organisaatio',
    sv: 'Den registrerades arbetsgivare eller organisation',
    en: 'The data subject’s employer or organisation',
    iri: 'dpv:ThirdPartyDataSource',
  },
  partner: {
    fi: 'Nimetty yhteistyökumppani',
    sv: 'Namngiven samarbetspartner',
    en: 'Named partner',
    iri: 'dpv:ThirdPartyDataSource',
  },
  group: { fi: 'Konserniyhtiö', sv: 'Koncernbolag', en: 'Group company', iri: 'dpv:ThirdPartyDataSource' },
  guardian: {
    fi: 'Huoltaja tai edustaja',
    sv: 'Vårdnadshavare eller företrädare',
    en: 'Guardian or representative',
    iri: 'dpv:ThirdPartyDataSource',
  },
  vtj: {
    fi: 'Väestötietojärjestelmä (DVV)',
    sv: 'Befolkningsdatasystemet (MDB)',
    en: 'Population Information System (DVV)',
    iri: 'dpv:NonPublicDataSource',
  },
  prh: {
    fi: 'Kaupparekisteri / YTJ (PRH)',
    sv: 'Handelsregistret / FODS (PRS)',
    en: 'Trade Register / YTJ (PRH)',
    iri: 'dpv:PublicDataSource',
    publiclyAccessible: true,
  },
  website: {
    fi: 'Yritysten verkkosivut',
    sv: 'Företagens webbplatser',
    en: 'Company websites',
    iri: 'dpv:PublicDataSource',
    publiclyAccessible: true,
  },
  'social-media': {
    fi: 'Sosiaalisen median profiilit',
    sv: 'Profiler i sociala medier',
    en: 'Social media profiles',
    iri: 'dpv:PublicDataSource',
    publiclyAccessible: true,
  },
  internet: {
    fi: 'Muut julkiset internetlähteet',
    sv: 'Övriga offentliga internetkällor',
    en: 'Other public internet sources',
    iri: 'dpv:PublicDataSource',
    publiclyAccessible: true,
  },
  'address-service': {
    fi: 'Yhteystieto- ja osoitepäivityspalvelut',
    sv: 'Kontakt- och adressuppdateringstjänster',
    en: 'Contact and address update services',
    iri: 'dpv:ThirdPartyDataSource',
  },
  'credit-register': {
    fi: 'Luottotietoyhtiö',
    sv: 'Kreditupplysningsföretag',
    en: 'Credit information company',
    iri: 'dpv:ThirdPartyDataSource',
  },
  'positive-credit': {
    fi: 'Positiivinen luottotietorekisteri',
    sv: 'Positiva kreditupplysningsregistret',
    en: 'Positive credit register',
    iri: 'dpv:NonPublicDataSource',
  },
  authority: {
    fi: 'Muu viranomainen',
    sv: 'Annan myndighet',
    en: 'Other authority',
    iri: 'dpv:NonPublicDataSource',
  },
  referee: { fi: 'Suosittelijat', sv: 'Referenspersoner', en: 'Referees', iri: 'dpv:ThirdPartyDataSource' },
  recruiter: {
    fi: 'Rekrytointi- tai henkilöstöpalveluyritys',
    sv: 'Rekryterings- eller bemanningsföretag',
    en: 'Recruitment or staffing agency',
    iri: 'dpv:ThirdPartyDataSource',
  },
  cookies: {
    fi: 'Evästeet ja vastaavat tekniikat',
    sv: 'Kakor och liknande tekniker',
    en: 'Cookies and similar technologies',
    iri: 'dpv:DataSubjectDataSource',
  },
  subcontractor: {
    fi: 'Palvelun tuottamiseen osallistuva alihankkija',
    sv: 'Underleverantör i tjänsteproduktionen',
    en: 'Subcontractor involved in the service',
    iri: 'dpv:ThirdPartyDataSource',
  },
} as const satisfies Record<string, Term & { publiclyAccessible?: true }>

/** A code of this list. */
export type SourceCode = keyof typeof sourceTerms
