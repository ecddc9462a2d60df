import type { Language } from '@seloste/domain'

/** Where a sentence begins to tell purposes, and how it tells them. */
export type PurposeLead = {
  readonly from: number
  /** As what they are: “tarkoitus on X”; to what: “käytetään X:ään”; to do what: “in order to …”; in a clause: “jotta …”. */
  readonly said: 'names' | 'aims' | 'acts' | 'clause'
  /** Of what they are told: a sentence on the legal basis may name purposes instead. */
  readonly of?: 'basis'
}

/** Finnish verbal nouns in their nominative, illative and translative: “hoitaminen”, “laskutukseen”, “hoitamiseksi”. */
const verbalNoun =
  /(?:miseen|mistä varten|ntiin|ntään|uksiin|uksia varten|(?:k|t)seen|luun|päitoon|pitoon|hoitoon|myyntiin|viestintään|mainontaan|varten|ksi|minen|nti|pito|laskutus|viestintä|nnassa|nnässä|nnissa|misess[aä])(?![\p{L}])/iu
/** The illative at the end of words, which the passive (“käytetään”) looks like. */
const illative = /(?:aan|ään|een|iin|oon|uun|yyn|öön|h[oöuyi]n)$/iu
const passive = /(?:[aeioyäöu]t|[lnrs]t|d)(?:aan|ään)$/iu

/** True for Finnish words that say for what something is done. */
export function isHead(words: string): boolean {
  return (
    verbalNoun.test(words) ||
    (illative.test(words) && (!passive.test(words) || /n[td][aä][aä]n$/iu.test(words)))
  )
}

/** Finds where purposes begin; undefined when a sentence tells none by a verb. */
export function leadOf(sentence: string, language: Language): PurposeLead | undefined {
  if (language === 'fi') return finnishLead(sentence)
  const { names, acts, aims } = leads[language]
  return leadAt(names, sentence, 'names') ?? leadAt(acts, sentence, 'acts') ?? leadAt(aims, sentence, 'aims')
}

const swedishUse =
  '(?<![\\p{L}])(?:använd(?:s|er|a)?|behandla[sr]?|samla[sr]?|hantera[sr]?|spara[sr]?|lagra[sr]?|registrera[sr]?|förs|grundats)'
const englishUse =
  '(?<![\\p{L}])(?:us(?:e|ed|ing)|process(?:ed)?|collect(?:ed)?|establish(?:ed)?|kept|keep|stor(?:e|ed)|need(?:ed)?)'

const leads = {
  sv: {
    names: /(?:ändamål(?:et|en)?|syfte[tn]?)\s(?:[^.,]{0,120}?\s)?(?:är|utgörs av)\s(?:att\s)?/iu,
    acts: new RegExp(`${swedishUse}\\s(?:[^.]{0,120}?\\s)?(?:för att|i syfte att)\\s`, 'iu'),
    aims: new RegExp(`${swedishUse}\\s(?:[^.]{0,80}?\\s)?(?:för|till)\\s`, 'iu'),
  },
  en: {
    names: /purposes?\s(?:[^.,]{0,120}?\s)?(?:is|are)\s(?:to\s)?/iu,
    acts: new RegExp(`${englishUse}\\s(?:[^.]{0,120}?\\s)?(?:in order to|so as to|to)\\s`, 'iu'),
    aims: new RegExp(`${englishUse}\\s(?:[^.]{0,80}?\\s)?(?:for the purposes? of|for)\\s`, 'iu'),
  },
} as const

function leadAt(pattern: RegExp, sentence: string, said: PurposeLead['said']): PurposeLead | undefined {
  const match = pattern.exec(sentence)
  return match === null ? undefined : { from: match.index + match[0].length, said }
}

const finnishNames = /tarkoitu(?:s|ksena|ksia|kset)(?:\s\p{L}+)?\s(?:on|ovat)\s/iu
const finnishBasis = /(?:oikeus)?perust(?:e|eena|eet)\s(?:[^.,]{0,60}?\s)?(?:on|ovat)\s/iu
const finnishClause = /,\s(?:jotta|koska)\s|(?<![\p{L}])\p{L}+kse(?:mme|en|nsa|nne)\s/iu
const finnishUse =
  /(?<![\p{L}])(?:käytetään|käsitellään|kerätään|tallennetaan|hyödynnetään|tarvitaan|pidetään|ylläpidetään|käyttää|käsitellä|käytämme|käsittelemme|keräämme|hyödynnämme|tarvitsemme|perustettu|koottu)\s/giu
const dataWords = /tieto|tiedo|rekister|dataa?(?![\p{L}])|luettelo/iu

function finnishLead(sentence: string): PurposeLead | undefined {
  const names = leadAt(finnishNames, sentence, 'names')
  if (names !== undefined) return names
  const verbs = [...sentence.matchAll(finnishUse)]
  for (const verb of verbs.toReversed()) {
    const from = verb.index + verb[0].length
    const rest = sentence.slice(from)
    // “Yritys saattaa käyttää laskutukseen kumppania” is about a partner.
    const isAboutData =
      !/(?:saattaa|voi)\s$/iu.test(sentence.slice(0, verb.index)) ||
      dataWords.test(sentence.slice(0, verb.index))
    const isGathered = /^(?:ker|tall|pid)/iu.test(verb[0])
    const isAim = (word: string) => (isGathered ? verbalNoun.test(word) : isHead(word))
    if (isAboutData && rest.split(/[\s,.]+/u).some(isAim)) return { from, said: 'aims' }
  }
  if (verbs.length > 0 && finnishClause.test(sentence) && !/oikeusperust/iu.test(sentence))
    return { from: 0, said: 'clause' }
  const basis = leadAt(finnishBasis, sentence, 'names')
  return basis === undefined ? undefined : { ...basis, of: 'basis' }
}
