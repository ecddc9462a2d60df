import type { Term } from './term.ts'

/** Purposes of processing: GDPR Art. 5(1)(b), 13(1)(c). */
export const purposeTerms = {
  service: {
    fi: 'Palvelun tuottaminen',
    sv: 'Tillhandahållande av tjänsten',
    en: 'Providing the service',
    iri: 'dpv:ServiceProvision',
  },
  delivery: {
    fi: 'Tuotteiden toimittaminen',
    sv: 'Leverans av produkter',
    en: 'Delivery of products',
    iri: 'dpv:DeliveryOfGoods',
  },
  orders: {
    fi: 'Tilausten käsittely',
    sv: 'Orderhantering',
    en: 'Order handling',
    iri: 'dpv:CustomerOrderManagement',
  },
  contract: {
    fi: 'Sopimusvelvoitteiden täyttäminen',
    sv: 'Fullgörande av avtalsförpliktelser',
    en: 'Fulfilling contractual obligations',
    iri: 'dpv:FulfilmentOfContractualObligation',
  },
  crm: {
    fi: 'Asiakassuhteen hoitaminen',
    sv: 'Skötsel av kundförhållandet',
    en: 'Managing the customer relationship',
    iri: 'dpv:CustomerRelationshipManagement',
  },
  support: {
    fi: 'Asiakaspalvelu ja tuki',
    sv: 'Kundservice och support',
    en: 'Customer service and support',
    iri: 'dpv:CustomerCare',
  },
  'service-notices': {
    fi: 'Kriittiset käyttötiedotteet',
    sv: 'Kritiska driftmeddelanden',
    en: 'Critical service notices',
    iri: 'dpv:CommunicationForCustomerCare',
  },
  billing: {
    fi: 'Laskutus ja maksut',
    sv: 'Fakturering och betalningar',
    en: 'Invoicing and payments',
    iri: 'dpv:PaymentManagement',
  },
  collection: {
    fi: 'Perintä ja luottopäätökset',
    sv: 'Indrivning och kreditbeslut',
    en: 'Debt collection and credit decisions',
    iri: 'dpv:CustomerSolvencyMonitoring',
  },
  development: {
    fi: 'Tuotteiden ja palvelujen kehittäminen',
    sv: 'Utveckling av produkter och tjänster',
    en: 'Developing products and services',
    iri: 'dpv:ImproveExistingProductsAndServices',
  },
  'business-development': {
    fi: 'Toiminnan kehittäminen',
    sv: 'Verksamhetsutveckling',
    en: 'Developing operations',
    iri: 'dpv:OptimisationForController',
  },
  statistics: {
    fi: 'Tilastointi ja raportointi',
    sv: 'Statistik och rapportering',
    en: 'Statistics and reporting',
    iri: 'dpv:ServiceUsageAnalytics',
  },
  marketing: { fi: 'Markkinointi', sv: 'Marknadsföring', en: 'Marketing', iri: 'dpv:Marketing' },
  'direct-marketing': {
    fi: 'Suoramarkkinointi',
    sv: 'Direktmarknadsföring',
    en: 'Direct marketing',
    iri: 'dpv:DirectMarketing',
  },
  newsletter: { fi: 'Uutiskirje', sv: 'Nyhetsbrev', en: 'Newsletter', iri: 'dpv:DirectMarketing' },
  targeting: {
    fi: 'Markkinoinnin kohdentaminen',
    sv: 'Riktad marknadsföring',
    en: 'Targeting of marketing',
    iri: 'dpv:TargetedAdvertising',
  },
  personalisation: {
    fi: 'Personoitu sisältö',
    sv: 'Personanpassat innehåll',
    en: 'Personalised content',
    iri: 'dpv:ServicePersonalisation',
  },
  'web-analytics': {
    fi: 'Verkkosivuston analytiikka',
    sv: 'Webbplatsanalys',
    en: 'Website analytics',
    iri: 'dpv:ServiceUsageAnalytics',
  },
  security: {
    fi: 'Tietoturva ja väärinkäytösten estäminen',
    sv: 'Säkerhet och förebyggande av missbruk',
    en: 'Security and misuse prevention',
    iri: 'dpv:MisusePreventionAndDetection',
  },
  accounting: { fi: 'Kirjanpito', sv: 'Bokföring', en: 'Accounting', iri: 'dpv:LegalCompliance' },
  legal: {
    fi: 'Muut lakisääteiset velvoitteet',
    sv: 'Övriga lagstadgade skyldigheter',
    en: 'Other statutory duties',
    iri: 'dpv:LegalCompliance',
  },
  claims: { fi: 'Oikeusvaateet', sv: 'Rättsliga anspråk', en: 'Legal claims', iri: 'dpv:DisputeManagement' },
  hr: {
    fi: 'Työsuhteen hoitaminen',
    sv: 'Skötsel av anställningsförhållandet',
    en: 'Employment management',
    iri: 'dpv:PersonnelManagement',
  },
  payroll: { fi: 'Palkanmaksu', sv: 'Lönebetalning', en: 'Payroll', iri: 'dpv:PersonnelPayment' },
  recruitment: { fi: 'Rekrytointi', sv: 'Rekrytering', en: 'Recruitment', iri: 'dpv:RecruitmentManagement' },
  aml: {
    fi: 'Rahanpesun estäminen',
    sv: 'Förhindrande av penningtvätt',
    en: 'Prevention of money laundering',
    iri: 'dpv:CounterMoneyLaundering',
  },
  'access-control': {
    fi: 'Kulunvalvonta ja toimitilaturvallisuus',
    sv: 'Passagekontroll och lokalsäkerhet',
    en: 'Access control and premises security',
    iri: 'dpv:EnforceAccessControl',
  },
  membership: {
    fi: 'Jäsenasioiden hoito',
    sv: 'Medlemsvård',
    en: 'Member management',
    iri: 'dpv:MemberPartnerManagement',
  },
  archiving: { fi: 'Arkistointi', sv: 'Arkivering', en: 'Archiving', iri: 'dpv:RecordManagement' },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type PurposeCode = keyof typeof purposeTerms
