import type { NoticeText, Span } from '../notice-text.ts'
import { metUnlessSaid, unlessSaid } from '../phrases/found.ts'
import { hitsOf } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { headingsOf } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'

/** The description of section 10 of the repealed act, by its name. */
export const registerDescription = phrases({
  fi: ['rekisteriselost'],
  sv: ['registerbeskrivning'],
  en: ['register description', 'description of (the )?(personal data )?(register|file)'],
})

/** Terms of the repealed act and of its time. */
export const terms = phrases({
  fi: [
    'rekisteriselost',
    'tarkastusoikeu',
    'kielto-?oikeu',
    'säännönmukais',
    'rekisterin suojauksen periaatte',
    'rekisterin tietosisäl',
    'ATK(:\\w+|-(järjestelm|lait|ohjelm|pohjai))?\\b(?!-)(?! (oy|ry|ab)\\b)',
  ],
  sv: [
    'registerbeskrivning',
    'kontrollrätt',
    'rätt till insyn',
    'förbudsrätt',
    'regelmässiga (uppgiftskällor|informationskällor|källor|utlämnande|överlåtelse)',
    'principer\\w* för skydd\\w* av register',
    'registrets (data|informations)innehåll',
    'ADB\\b',
  ],
  en: [
    'register description',
    'description of (the )?(personal data )?file',
    'right of inspection',
    'right to inspect',
    'right of prohibition',
    'regular (sources|disclosures|transfers|destinations)',
    'principles (of|for) (the )?(protection of the register|register protection)',
    '(data|information) content of the register',
  ],
})

const longestTitle = 300

/** A notice is not called by the name of the description that section 10 of the repealed act asked for. */
export const oldTitle: Rule = {
  id: 'OBS-REKISTERISELOSTE',
  article: 'HetiL 10 § (repealed)',
  severity: 'info',
  scopes: ['notice', 'report'],
  validFrom: gdprApplicable,
  message: {
    fi: '”Rekisteriseloste” on kumotun lain termi; käytä termiä tietosuojaseloste.',
    sv: '”Registerbeskrivning” är en term i den upphävda lagen; använd ”dataskyddsbeskrivning”.',
    en: '“Rekisteriseloste” is a term of the repealed act; use “tietosuojaseloste”.',
  },
  judge: ({ notice }) =>
    notice === undefined
      ? 'notApplicable'
      : metUnlessSaid(
          hitsOf(notice, registerDescription, [titleOf(notice), ...headingsOf(notice)]),
          'particulars/title',
        ),
}

/** A notice speaks in the terms of the Regulation. */
export const oldTerms: Rule = {
  id: 'OBS-TERMS',
  article: 'HetiL 10, 26, 30 § (repealed)',
  severity: 'info',
  scopes: ['notice', 'report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Vanhoja termejä: {hits}. Käytä tietosuoja-asetuksen termejä.',
    sv: 'Gamla termer: {hits}. Använd dataskyddsförordningens termer.',
    en: 'Old terms: {hits}. Use the GDPR terms.',
  },
  judge: unlessSaid(terms, 'notes', 'hits'),
}

/** What stands before the first heading, as far as a title may be long. */
function titleOf({ text, sections }: NoticeText): Span {
  const first = sections.find(({ heading }) => heading !== undefined)
  return { start: 0, end: Math.min(first?.heading?.start ?? text.length, longestTitle) }
}
