import type { Term } from './term.ts'

/** Mechanisms for a transfer to a third country: GDPR Art. 45–49. */
export const transferMechanismTerms = {
  '45': {
    fi: 'Tietosuojan tason riittävyyttä koskeva päätös',
    sv: 'Beslut om adekvat skyddsnivå',
    en: 'Adequacy decision',
    iri: 'eu-gdpr:A45-3',
  },
  '46-2-a': {
    fi: 'Viranomaisten välinen sitova väline',
    sv: 'Rättsligt bindande instrument mellan myndigheter',
    en: 'Binding instrument between public authorities',
    iri: 'eu-gdpr:A46-2-a',
  },
  '46-2-b': {
    fi: 'Yritystä koskevat sitovat säännöt (47 art.)',
    sv: 'Bindande företagsbestämmelser (art. 47)',
    en: 'Binding corporate rules (Art. 47)',
    iri: 'eu-gdpr:A46-2-b',
  },
  '46-2-c': {
    fi: 'Komission vakiolausekkeet, päätös (EU) 2021/914',
    sv: 'Kommissionens standardavtalsklausuler, beslut (EU) 2021/914',
    en: 'Standard contractual clauses of the Commission, Decision (EU) 2021/914',
    iri: 'eu-gdpr:A46-2-c',
  },
  '46-2-d': {
    fi: 'Valvontaviranomaisen vahvistamat tietosuojaa koskevat vakiolausekkeet',
    sv: 'Tillsynsmyndighetens standardiserade dataskyddsbestämmelser',
    en: 'Standard clauses of a supervisory authority',
    iri: 'eu-gdpr:A46-2-d',
  },
  '46-2-e': {
    fi: 'Hyväksytyt käytännesäännöt',
    sv: 'Godkänd uppförandekod',
    en: 'Approved code of conduct',
    iri: 'eu-gdpr:A46-2-e',
  },
  '46-2-f': {
    fi: 'Hyväksytty sertifiointi',
    sv: 'Godkänd certifiering',
    en: 'Approved certification',
    iri: 'eu-gdpr:A46-2-f',
  },
  '46-3-a': {
    fi: 'Valvontaviranomaisen hyväksymät sopimuslausekkeet',
    sv: 'Avtalsklausuler godkända av tillsynsmyndigheten',
    en: 'Ad hoc contractual clauses (authorised)',
    iri: 'eu-gdpr:A46-3-a',
  },
  '46-3-b': {
    fi: 'Viranomaisten väliset hallinnolliset järjestelyt (valvontaviranomaisen luvalla)',
    sv: 'Administrativa överenskommelser mellan myndigheter (med tillstånd av tillsynsmyndigheten)',
    en: 'Administrative arrangements (authorised)',
    iri: 'eu-gdpr:A46-3-b',
  },
  '49': {
    fi: 'Erityistilanteita koskeva poikkeus (49 art.)',
    sv: 'Undantag i särskilda situationer (art. 49)',
    en: 'Derogation for specific situations (Art. 49)',
  },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type TransferMechanismCode = keyof typeof transferMechanismTerms
