import type { Term } from './term.ts'

/** Rights of the data subject: GDPR Art. 7(3), 15–22, 77 and 79. */
export const rightTerms = {
  access: { fi: 'Oikeus saada pääsy tietoihin', sv: 'Rätt till tillgång', en: 'Access', iri: 'eu-gdpr:A15' },
  rectification: {
    fi: 'Oikeus tietojen oikaisemiseen',
    sv: 'Rätt till rättelse',
    en: 'Rectification',
    iri: 'eu-gdpr:A16',
  },
  erasure: {
    fi: 'Oikeus tietojen poistamiseen',
    sv: 'Rätt till radering',
    en: 'Erasure',
    iri: 'eu-gdpr:A17',
  },
  restriction: {
    fi: 'Oikeus käsittelyn rajoittamiseen',
    sv: 'Rätt till begränsning av behandling',
    en: 'Restriction of processing',
    iri: 'eu-gdpr:A18',
  },
  portability: {
    fi: 'Oikeus siirtää tiedot järjestelmästä toiseen',
    sv: 'Rätt till dataportabilitet',
    en: 'Data portability',
    iri: 'eu-gdpr:A20',
  },
  objection: {
    fi: 'Vastustamisoikeus',
    sv: 'Rätt att göra invändningar',
    en: 'Objection',
    iri: 'eu-gdpr:A21',
  },
  'objection-marketing': {
    fi: 'Oikeus vastustaa suoramarkkinointia',
    sv: 'Rätt att invända mot direktmarknadsföring',
    en: 'Objection to direct marketing',
    iri: 'eu-gdpr:A21',
  },
  withdraw: {
    fi: 'Oikeus peruuttaa suostumus',
    sv: 'Rätt att återkalla samtycke',
    en: 'Withdraw consent',
    iri: 'eu-gdpr:A7-3',
  },
  adm: {
    fi: 'Oikeus olla joutumatta pelkän automaattisen päätöksenteon kohteeksi',
    sv: 'Rätt att inte bli föremål för enbart automatiserade beslut',
    en: 'Not be subject to a solely automated decision',
    iri: 'eu-gdpr:A22',
  },
  complaint: {
    fi: 'Oikeus tehdä valitus valvontaviranomaiselle',
    sv: 'Rätt att lämna in klagomål till tillsynsmyndigheten',
    en: 'Complaint to the supervisory authority',
    iri: 'eu-gdpr:A77',
  },
  judicial: {
    fi: 'Oikeus tehokkaisiin oikeussuojakeinoihin tuomioistuimessa',
    sv: 'Rätt till ett effektivt rättsmedel',
    en: 'Judicial remedy',
  },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type RightCode = keyof typeof rightTerms
