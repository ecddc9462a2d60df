import type { Matter } from '../matter.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'
import { quoted } from '../worded.ts'
import { vagueWordsIn, vagueWordsOf } from './vague-words.ts'

/** Times of keeping are told so that a reader can work them out. */
export const vagueRetention: Rule = {
  id: 'RET-VAGUE',
  article: 'WP260 annex; GDPR 13(2)(a), 5(1)(e)',
  severity: 'warning',
  scopes: ['notice', 'register', 'report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Liian epämääräinen: {hit}. Anna aika tai laskettavissa oleva kriteeri.',
    sv: 'För vagt: {hit}. Ange en tid eller ett kriterium som går att räkna ut.',
    en: 'Too vague: {hit}. Give a period or a criterion the reader can calculate.',
  },
  judge: (matter) => {
    const inWords = vagueInWords(matter)
    const inFacts = matter.origin === 'read' && matter.notice !== undefined ? [] : vagueInFacts(matter)
    if (inFacts.length > 0) return verdictOf(inFacts)
    if (inWords.length > 0) return verdictOf(inWords)
    return matter.register.retention.length === 0 ? 'notApplicable' : 'met'
  },
}

function vagueInFacts({ register }: Matter): readonly Violation[] {
  return register.retention.flatMap(({ id, criterion }) => {
    const hits = criterion === undefined ? [] : vagueWordsIn(criterion)
    return hits.length === 0 ? [] : [{ path: `retention/${id}/criterion`, values: { hit: quoted(hits) } }]
  })
}

function vagueInWords({ notice }: Matter): readonly Violation[] {
  const hits = notice === undefined ? [] : vagueWordsOf(notice)
  if (hits.length === 0) return []
  return [{ path: 'retention', spans: hits.map(({ span }) => span), values: { hit: quoted(hits) } }]
}
