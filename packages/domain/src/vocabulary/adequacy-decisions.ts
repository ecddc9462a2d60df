import type { Term } from './term.ts'

/** A country with an adequacy decision: GDPR Art. 45(3). Dates are ISO 8601; `scope` limits it. */
export interface AdequacyDecision extends Term {
  /** What the decision covers. */
  scope: string
  /** Number of the Commission decision. */
  instrument: string
  adopted: string
  /** Date or remark on how long it is valid; absent when it is open-ended. */
  validUntil?: string
}

/** Countries and organisations with an adequate level of protection, state of 2026-11-22, by ISO 3166-1 code. */
export const adequacyDecisions = {
  AD: {
    fi: 'Andorra',
    sv: 'Andorra',
    en: 'Andorra',
    scope: 'all',
    instrument: '2010/625/EU',
    adopted: '2010-10-19',
  },
  AR: {
    fi: 'Argentiina',
    sv: 'Argentina',
    en: 'Argentina',
    scope: 'all',
    instrument: '2003/490/EC',
    adopted: '2003-06-30',
  },
  BR: {
    fi: 'Brasilia',
    sv: 'Brasilien',
    en: 'Brazil',
    scope: 'public and private sector; EEA incorporation was pending 6.5.2026',
    instrument: '(EU) 2026/179',
    adopted: '2026-01-26',
    validUntil: 'review after 4 years',
  },
  CA: {
    fi: 'Kanada',
    sv: 'Kanada',
    en: 'Canada',
    scope: 'commercial organisations under PIPEDA',
    instrument: '2002/2/EC',
    adopted: '2001-12-20',
  },
  CH: {
    fi: 'Sveitsi',
    sv: 'Schweiz',
    en: 'Switzerland',
    scope: 'all',
    instrument: '2000/518/EC',
    adopted: '2000-07-26',
  },
  FO: {
    fi: 'Färsaaret',
    sv: 'Färöarna',
    en: 'Faroe Islands',
    scope: 'all',
    instrument: '2010/146/EU',
    adopted: '2010-03-05',
  },
  GB: {
    fi: 'Yhdistynyt kuningaskunta',
    sv: 'Förenade kungariket',
    en: 'United Kingdom',
    scope: 'GDPR decision; immigration-control carve-out to be checked in the renewed text',
    instrument: '(EU) 2021/1772, extended 24.6.2025, renewed 19.12.2025 (number unverified)',
    adopted: '2021-06-28',
    validUntil: '2031-12-27',
  },
  GG: {
    fi: 'Guernsey',
    sv: 'Guernsey',
    en: 'Guernsey',
    scope: 'all',
    instrument: '2003/821/EC',
    adopted: '2003-11-21',
  },
  IL: {
    fi: 'Israel',
    sv: 'Israel',
    en: 'Israel',
    scope: 'automated processing',
    instrument: '2011/61/EU',
    adopted: '2011-01-31',
  },
  IM: {
    fi: 'Mansaari',
    sv: 'Isle of Man',
    en: 'Isle of Man',
    scope: 'all',
    instrument: '2004/411/EC',
    adopted: '2004-04-28',
  },
  JE: {
    fi: 'Jersey',
    sv: 'Jersey',
    en: 'Jersey',
    scope: 'all',
    instrument: '2008/393/EC',
    adopted: '2008-05-08',
  },
  JP: {
    fi: 'Japani',
    sv: 'Japan',
    en: 'Japan',
    scope: 'private sector under APPI with supplementary rules',
    instrument: '(EU) 2019/419',
    adopted: '2019-01-23',
  },
  KR: {
    fi: 'Korean tasavalta',
    sv: 'Republiken Korea',
    en: 'Republic of Korea',
    scope: 'PIPA scope; not credit information under FSC',
    instrument: '(EU) 2022/254',
    adopted: '2021-12-17',
  },
  NZ: {
    fi: 'Uusi-Seelanti',
    sv: 'Nya Zeeland',
    en: 'New Zealand',
    scope: 'all',
    instrument: '2013/65/EU',
    adopted: '2012-12-19',
  },
  US: {
    fi: 'Yhdysvallat',
    sv: 'USA',
    en: 'United States',
    scope:
      'only organisations certified in the EU-US Data Privacy Framework (HR data needs its own coverage)',
    instrument: '(EU) 2023/1795',
    adopted: '2023-07-10',
  },
  UY: {
    fi: 'Uruguay',
    sv: 'Uruguay',
    en: 'Uruguay',
    scope: 'all',
    instrument: '2012/484/EU',
    adopted: '2012-08-21',
  },
  EPO: {
    fi: 'Euroopan patenttijärjestö',
    sv: 'Europeiska patentorganisationen',
    en: 'European Patent Organisation',
    scope: 'international organisation',
    instrument: 'adopted 15.7.2025, number (EU) 2025/1382 from memory',
    adopted: '2025-07-15',
  },
} as const satisfies Record<string, AdequacyDecision>

/** A country or organisation with an adequacy decision. */
export type AdequateCountryCode = keyof typeof adequacyDecisions
