import type { Term } from './term.ts'

/** Finnish derogations from GDPR Art. 9(1): Data Protection Act 1050/2018, section 6(1); each asks for the safeguards of section 6(2). */
export const nationalDerogationTerms = {
  'tsl6-1': {
    fi: 'Vakuutuslaitos: vakuutetun ja korvauksenhakijan terveystiedot',
    sv: 'Försäkringsanstalt: hälsouppgifter om försäkrad och ersättningssökande',
    en: 'Insurance institution: insured or claimant health data',
  },
  'tsl6-2': {
    fi: 'Laissa säädetty tai laissa säädetystä tehtävästä välittömästi johtuva käsittely',
    sv: 'I lag reglerad behandling eller behandling som direkt följer av lagstadgad uppgift',
    en: 'Processing laid down by law or following directly from a statutory task',
  },
  'tsl6-3': {
    fi: 'Ammattiliiton jäsenyystieto työoikeuden alalla',
    sv: 'Fackmedlemskap inom arbetsrätten',
    en: 'Trade-union membership needed in employment law',
  },
  'tsl6-4': {
    fi: 'Terveydenhuollon palveluntarjoaja',
    sv: 'Tillhandahållare av hälso- och sjukvårdstjänster',
    en: 'Health-care provider',
  },
  'tsl6-5': {
    fi: 'Sosiaalihuollon palveluntarjoaja',
    sv: 'Tillhandahållare av socialvårdstjänster',
    en: 'Social-care provider',
  },
  'tsl6-6': {
    fi: 'Antidopingtyö ja vammaisurheilu',
    sv: 'Antidopning och idrott för personer med funktionsnedsättning',
    en: 'Anti-doping and disability sports',
  },
  'tsl6-7': {
    fi: 'Tieteellinen tai historiallinen tutkimus, tilastointi',
    sv: 'Vetenskaplig eller historisk forskning, statistikföring',
    en: 'Scientific or historical research, statistics',
  },
  'tsl6-8': {
    fi: 'Tutkimus- ja kulttuuriperintöaineistojen arkistointi (ei geneettiset tiedot)',
    sv: 'Arkivering av forsknings- och kulturarvsmaterial (inte genetiska uppgifter)',
    en: 'Archiving of research and cultural-heritage material (not genetic data)',
  },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type NationalDerogationCode = keyof typeof nationalDerogationTerms
