import type { Language } from '../../text/language.ts'
import { type Phrases, phrases } from '../phrases/phrases.ts'
import { communicationsAuthority } from './abolished-authorities.ts'
import { coming } from './coming-law.ts'
import { fromTheAct, misnomer } from './misnamed-law.ts'
import { registerDescription, terms } from './old-terms.ts'
import { directive, personalDataAct } from './repealed-acts.ts'

/** Words that are out of date, and what stands in their place; `$1` is what the expression caught. */
export type Renaming = readonly [old: RegExp, now: string]

/** How something that is out of date is said now. */
export type Successor = {
  /** What the rule looks for: nothing of it may be left. */
  readonly old: Phrases
  readonly renamings: Readonly<Record<Language, readonly Renaming[]>>
  /** Words beside which the new name would say something that is not so. */
  readonly unless: Phrases
}

/** A text that speaks of the past, or of both, says something else with the new name. */
const history = {
  fi: ['korva', 'aiem', 'aikaise', 'entis', 'entinen', 'vanh', 'nykyi', 'kumo'],
  sv: ['ersätt', 'tidigare', 'föregående', 'gaml', 'före detta', 'numera', 'upphäv'],
  en: ['replac', 'former', 'earlier', 'previous', 'old', 'now', 'repeal'],
} as const

/** A provision of the old law has another number in the new one, or none. */
const provision = {
  fi: ['\\d+ ?§', 'pykäl', 'moment', 'artikla', 'kohda\\w* \\d'],
  sv: ['\\d+ ?§', 'paragraf', 'moment', 'artikel'],
  en: ['sections? \\d', 'article', '\\d+ ?§'],
} as const

function besides(...lists: readonly (readonly string[])[]): string[] {
  return lists.flat()
}

const describing: Successor['renamings'] = {
  fi: [
    [/(?<!\p{L})tietosuoja- ja rekisteriselost(\p{L}*)/giu, 'tietosuojaselost$1'],
    [/(?<!\p{L})rekisteriselost(\p{L}*)/giu, 'tietosuojaselost$1'],
  ],
  sv: [[/(?<!\p{L})registerbeskrivning(\p{L}*)/giu, 'dataskyddsbeskrivning$1']],
  en: [
    [/(?<!\p{L})(?:personal data )?register description(s?)(?!\p{L})/giu, 'privacy notice$1'],
    [/(?<!\p{L})description of (?:the )?(?:personal data )?(?:file|register)(?!\p{L})/giu, 'privacy notice'],
  ],
}

const besidesDescription = phrases({
  fi: besides(history.fi, ['tietosuojaselost']),
  sv: besides(history.sv, ['dataskyddsbeskrivning']),
  en: besides(history.en, ['privacy notice']),
})

const besidesLaw = phrases({
  fi: besides(history.fi, provision.fi, ['tietosuojalai', 'tietosuojalak']),
  sv: besides(history.sv, provision.sv, ['dataskyddslag']),
  en: besides(history.en, provision.en, ['data protection act']),
})

const besidesRegulation = phrases({
  fi: besides(history.fi, provision.fi, ['2016/679']),
  sv: besides(history.sv, provision.sv, ['2016/679']),
  en: besides(history.en, provision.en, ['2016/679']),
})

/** By the rule that finds what is out of date. What has no single successor is not here: that a person must write. */
export const successors: Readonly<Record<string, Successor>> = {
  'OBS-REKISTERISELOSTE': {
    old: registerDescription,
    unless: besidesDescription,
    renamings: describing,
  },
  'OBS-TERMS': {
    old: terms,
    unless: besidesDescription,
    renamings: {
      fi: [
        ...describing.fi,
        // “Tarkastusoikeus omiin tietoihinsa”: the data are named already.
        [
          /(?<!\p{L})tarkastusoikeu(?!den(?!\p{L}))(\p{L}*)(?=\s+(?:\p{L}+\s+){0,2}tietoi)/giu,
          'oikeu$1 saada pääsy',
        ],
        [/(?<!\p{L})tarkastusoikeu(?!den(?!\p{L}))(\p{L}*)/giu, 'oikeu$1 saada pääsy tietoihin'],
        [/(?<!\p{L})kielto-?oikeu(\p{L}*)/giu, 'vastustamisoikeu$1'],
        [/(?<!\p{L})säännönmukais(?!esti)\p{L}*\s+(\p{L}*(?:lähte|luovut)\p{L}*)/giu, '$1'],
        [/(?<!\p{L})atk-järjestelm(\p{L}*)/giu, 'tietojärjestelm$1'],
      ],
      sv: [
        ...describing.sv,
        [/(?<!\p{L})kontrollrätt(en)?(?!\p{L}|\s+till)/giu, 'rätt$1 till tillgång'],
        [/(?<!\p{L})rätt till insyn i(?!\p{L})/giu, 'rätt till tillgång till'],
        [/(?<!\p{L})rätt till insyn(?!\p{L})/giu, 'rätt till tillgång'],
        [/(?<!\p{L})förbudsrätt(en)?(?!\p{L})/giu, 'rätt$1 att göra invändningar'],
        [
          /(?<!\p{L})regelmässiga ((?:uppgiftskällor|informationskällor|källor|utlämnande|överlåtelse)\p{L}*)/giu,
          '$1',
        ],
      ],
      en: [
        ...describing.en,
        [/(?<!\p{L})right of inspection(?!\p{L})/giu, 'right of access'],
        [/(?<!\p{L})right to inspect(?!\p{L})/giu, 'right to access'],
        [/(?<!\p{L})right of prohibition(?!\p{L})/giu, 'right to object'],
        [/(?<!\p{L})regular (sources|disclosures|transfers|destinations)(?!\p{L})/giu, '$1'],
      ],
    },
  },
  'OBS-HETIL': {
    old: personalDataAct,
    unless: besidesLaw,
    renamings: {
      fi: [
        [/(?<!\p{L})henkilötietola(\p{L}+)/giu, 'tietosuojala$1'],
        [/523\/1999/gu, '1050/2018'],
      ],
      sv: [
        [/(?<!\p{L})personuppgiftslag(\p{L}*)/giu, 'dataskyddslag$1'],
        [/523\/1999/gu, '1050/2018'],
      ],
      en: [
        [/(?<!\p{L})personal data act(?!\p{L})/giu, 'Data Protection Act'],
        [/523\/1999/gu, '1050/2018'],
      ],
    },
  },
  'OBS-95-46': {
    old: directive,
    unless: besidesRegulation,
    renamings: {
      fi: [
        [/(?<!\p{L})(?:henkilötieto)?direktiivi\s+95\/46(?:\/EY)?/giu, 'asetus (EU) 2016/679'],
        [/(?<!\p{L})(?:henkilötieto)?direktiivin\s+95\/46(?:\/EY)?/giu, 'asetuksen (EU) 2016/679'],
        [/(?<!\p{L})(?:henkilötieto)?direktiiviä\s+95\/46(?:\/EY)?/giu, 'asetusta (EU) 2016/679'],
      ],
      sv: [
        [/(?<!\p{L})direktiv\s+95\/46(?:\/EG)?/giu, 'förordning (EU) 2016/679'],
        [/(?<!\p{L})direktivet\s+95\/46(?:\/EG)?/giu, 'förordningen (EU) 2016/679'],
      ],
      en: [[/(?<!\p{L})directive\s+95\/46(?:\/EC)?/giu, 'Regulation (EU) 2016/679']],
    },
  },
  'OBS-VIESTINTAVIRASTO': {
    old: communicationsAuthority,
    unless: phrases({
      fi: besides(history.fi, ['traficom']),
      sv: besides(history.sv, ['traficom']),
      en: besides(history.en, ['traficom']),
    }),
    renamings: {
      fi: [
        [/(?<!\p{L}|liikenne- ja )viestintävirasto(?!\p{L})/giu, 'Traficom'],
        [
          /(?<!\p{L}|liikenne- ja )viestintävirasto(n|a|ssa|sta|lle|lta|lla|ksi|na)(?!\p{L})/giu,
          'Traficomi$1',
        ],
        [/(?<!\p{L}|liikenne- ja )viestintävirastoon(?!\p{L})/giu, 'Traficomiin'],
      ],
      sv: [[/(?<!\p{L}|transport- och )kommunikationsverket(s?)(?!\p{L})/giu, 'Traficom$1']],
      en: [
        [
          /(?<!\p{L})(?:the )?(?:finnish )?communications regulatory authority(['’]s)?(?!\p{L})/giu,
          'Traficom$1',
        ],
      ],
    },
  },
  'OBS-NAME-GDPR': {
    old: misnomer,
    unless: phrases({ fi: history.fi, sv: history.sv, en: history.en }),
    renamings: {
      fi: [[/(?<!\p{L})tietoturva-?asetu(\p{L}*)/giu, 'tietosuoja-asetu$1']],
      sv: [[/(?<!\p{L})(?:data|informations)säkerhetsförordning(\p{L}*)/giu, 'dataskyddsförordning$1']],
      en: [
        [
          /(?<!\p{L})(?:general )?data (?:security|privacy) regulation(?!\p{L})/giu,
          'General Data Protection Regulation',
        ],
      ],
    },
  },
  'OBS-RIGHT-SOURCE': {
    old: fromTheAct,
    unless: phrases({ fi: provision.fi, sv: provision.sv, en: provision.en }),
    renamings: {
      fi: [
        [/(?<!\p{L})tietosuojalain muka(\p{L}+\s+oikeu\p{L}*)/giu, 'tietosuoja-asetuksen muka$1'],
        [/(?<!\p{L})tietosuojalakiin perustuv(\p{L}+\s+oikeu\p{L}*)/giu, 'tietosuoja-asetukseen perustuv$1'],
      ],
      sv: [[/(?<!\p{L})(rätt(?:ighet\p{L}*)? (?:enligt|i)) dataskyddslagen/giu, '$1 dataskyddsförordningen']],
      en: [
        [
          /(?<!\p{L})(rights? (?:under|based on|according to|laid down in)) the data protection act/giu,
          '$1 the General Data Protection Regulation',
        ],
      ],
    },
  },
  'OBS-TRANSITION': {
    old: coming,
    unless: phrases({ fi: provision.fi, sv: provision.sv, en: provision.en }),
    renamings: {
      fi: [
        [
          /(?<!\p{L})(?:uude|tuleva)\p{L}*\s+((?:EU:n\s+)?(?:yleisen\s+|kansallisen\s+)?tietosuoja(?:-?asetu|la)\p{L}*)/giu,
          '$1',
        ],
      ],
      sv: [
        [/(?<!\p{L})den nya allmänna (dataskyddsförordningen)/giu, 'den allmänna $1'],
        [/(?<!\p{L})den nya (dataskyddsförordningen|dataskyddslagen)/giu, '$1'],
      ],
      en: [
        [
          /(?<!\p{L})the (?:new|upcoming|forthcoming) ((?:EU )?(?:general )?data protection (?:regulation|act)|GDPR)(?!\p{L})/giu,
          'the $1',
        ],
      ],
    },
  },
}
