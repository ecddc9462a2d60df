import type { Term } from './term.ts'

/** Conditions for processing special categories of personal data: GDPR Art. 9(2). */
export const specialCategoryConditionTerms = {
  '9-2-a': {
    fi: 'Nimenomainen suostumus',
    sv: 'Uttryckligt samtycke',
    en: 'Explicit consent',
    iri: 'eu-gdpr:A9-2-a',
  },
  '9-2-b': {
    fi: 'Työoikeus, sosiaaliturva ja sosiaalinen suojelu',
    sv: 'Arbetsrätt, social trygghet och socialt skydd',
    en: 'Employment, social security and social protection law',
    iri: 'eu-gdpr:A9-2-b',
  },
  '9-2-c': {
    fi: 'Elintärkeä etu, kun rekisteröity ei voi antaa suostumusta',
    sv: 'Grundläggande intressen när samtycke inte kan ges',
    en: 'Vital interests, subject unable to consent',
    iri: 'eu-gdpr:A9-2-c',
  },
  '9-2-d': {
    fi: 'Poliittisen, filosofisen, uskonnollisen tai ammattiliittotoimintaan liittyvän yhteisön jäsenet',
    sv: 'Medlemmar i politisk, filosofisk, religiös eller facklig organisation',
    en: 'Members of a non-profit body',
    iri: 'eu-gdpr:A9-2-d',
  },
  '9-2-e': {
    fi: 'Rekisteröidyn nimenomaisesti julkiseksi saattamat tiedot',
    sv: 'Uppgifter som den registrerade tydligt har offentliggjort',
    en: 'Manifestly made public by the data subject',
    iri: 'eu-gdpr:A9-2-e',
  },
  '9-2-f': {
    fi: 'Oikeusvaateet tai tuomioistuimen lainkäyttö',
    sv: 'Rättsliga anspråk eller domstolarnas dömande verksamhet',
    en: 'Legal claims or courts',
    iri: 'eu-gdpr:A9-2-f',
  },
  '9-2-g': {
    fi: 'Tärkeä yleinen etu (laki)',
    sv: 'Viktigt allmänt intresse (lag)',
    en: 'Substantial public interest (law)',
    iri: 'eu-gdpr:A9-2-g',
  },
  '9-2-h': {
    fi: 'Ennalta ehkäisevä terveydenhuolto tai työterveydenhuolto, terveys- tai sosiaalihuolto',
    sv: 'Förebyggande hälso- och sjukvård eller yrkesmedicin, hälso- och sjukvård eller socialvård',
    en: 'Preventive or occupational medicine, health or social care',
    iri: 'eu-gdpr:A9-2-h',
  },
  '9-2-i': {
    fi: 'Kansanterveyteen liittyvä yleinen etu',
    sv: 'Allmänt intresse på folkhälsoområdet',
    en: 'Public health',
    iri: 'eu-gdpr:A9-2-i',
  },
  '9-2-j': {
    fi: 'Arkistointi, tutkimus tai tilastointi',
    sv: 'Arkivering, forskning eller statistik',
    en: 'Archiving, research or statistics',
    iri: 'eu-gdpr:A9-2-j',
  },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type SpecialCategoryConditionCode = keyof typeof specialCategoryConditionTerms
