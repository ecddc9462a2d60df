import type { Term } from './term.ts'

/** Derogations for a transfer: GDPR Art. 49(1). */
export const transferDerogationTerms = {
  '49-1-a': {
    fi: 'Nimenomainen suostumus riskeistä ilmoittamisen jälkeen',
    sv: 'Uttryckligt samtycke efter information om riskerna',
    en: 'Explicit consent after information on risks',
    iri: 'eu-gdpr:A49-1-a',
  },
  '49-1-b': {
    fi: 'Rekisteröidyn ja rekisterinpitäjän välinen sopimus',
    sv: 'Avtal mellan den registrerade och den personuppgiftsansvarige',
    en: 'Contract with the data subject',
    iri: 'eu-gdpr:A49-1-b',
  },
  '49-1-c': {
    fi: 'Rekisteröidyn edun mukainen sopimus',
    sv: 'Avtal i den registrerades intresse',
    en: 'Contract in the interest of the data subject',
    iri: 'eu-gdpr:A49-1-c',
  },
  '49-1-d': {
    fi: 'Tärkeä yleistä etua koskeva syy',
    sv: 'Viktiga skäl som rör allmänintresset',
    en: 'Important reasons of public interest',
    iri: 'eu-gdpr:A49-1-d',
  },
  '49-1-e': {
    fi: 'Oikeusvaateen laatiminen, esittäminen tai puolustaminen',
    sv: 'Rättsliga anspråk',
    en: 'Legal claims',
    iri: 'eu-gdpr:A49-1-e',
  },
  '49-1-f': {
    fi: 'Elintärkeiden etujen suojaaminen',
    sv: 'Skydd av grundläggande intressen',
    en: 'Vital interests',
    iri: 'eu-gdpr:A49-1-f',
  },
  '49-1-g': {
    fi: 'Julkinen rekisteri',
    sv: 'Offentligt register',
    en: 'Public register',
    iri: 'eu-gdpr:A49-1-g',
  },
  '49-1-2': {
    fi: 'Pakottava oikeutettu etu, siirto ei ole toistuva (toinen alakohta)',
    sv: 'Tvingande berättigade intressen, icke-repetitiv överföring (andra stycket)',
    en: 'Compelling legitimate interests, transfer not repetitive (second subparagraph)',
    iri: 'eu-gdpr:A49-2',
  },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type TransferDerogationCode = keyof typeof transferDerogationTerms
