import type { Term } from './term.ts'

/** Legal bases of processing: GDPR Art. 6(1). */
export const legalBasisTerms = {
  '6-1-a': { fi: 'Suostumus', sv: 'Samtycke', en: 'Consent', iri: 'eu-gdpr:A6-1-a' },
  '6-1-b': {
    fi: 'Sopimus (täytäntöönpano tai sopimusta edeltävät toimet)',
    sv: 'Avtal (fullgörande eller åtgärder innan avtal ingås)',
    en: 'Contract (performance or steps before contract)',
    iri: 'eu-gdpr:A6-1-b',
  },
  '6-1-c': {
    fi: 'Lakisääteinen velvoite',
    sv: 'Rättslig förpliktelse',
    en: 'Legal obligation',
    iri: 'eu-gdpr:A6-1-c',
  },
  '6-1-d': {
    fi: 'Elintärkeiden etujen suojaaminen',
    sv: 'Skydd av grundläggande intressen',
    en: 'Vital interests',
    iri: 'eu-gdpr:A6-1-d',
  },
  '6-1-e': {
    fi: 'Yleistä etua koskeva tehtävä tai julkisen vallan käyttö',
    sv: 'Uppgift av allmänt intresse eller myndighetsutövning',
    en: 'Public-interest task or official authority',
    iri: 'eu-gdpr:A6-1-e',
  },
  '6-1-f': {
    fi: 'Oikeutettu etu',
    sv: 'Berättigat intresse',
    en: 'Legitimate interests',
    iri: 'eu-gdpr:A6-1-f',
  },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type LegalBasisCode = keyof typeof legalBasisTerms
