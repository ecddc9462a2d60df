import { codeTold, wordsTold } from '@seloste/documents'
import { type Language, type ResolvedRegister, type Retention, retentionEnds } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { type Phrase, partOf } from '../words/phrase.ts'
import { durationTold } from './duration.ts'
import { type HeardPhrase, heardIn, type SentenceKey, withoutStop } from './heard-phrase.ts'
import { idsNamed } from './named-items.ts'
import { toldPassages } from './told-passages.ts'

type Known = Pick<ResolvedRegister, 'dataCategories' | 'purposes'>

/** How long data are kept, in the sentences of a composed notice: GDPR Art. 13(2)(a). */
export function heardRetention(
  register: RegisterText,
  known: Known,
  tie: TieFact,
): ResolvedRegister['retention'] {
  const { language } = register
  const rules = toldPassages(register).filter(({ place, isOwn }) => place === 'retention' && !isOwn)
  const told = rules.flatMap((words) => {
    const { said } = heardIn('retention', words, language)
    return said.length === 0 ? [] : [{ words, said }]
  })
  return told.slice(0, 100).map(({ words, said }, index): Retention => {
    const id = `k${index + 1}`
    tie(`retention/${id}`, [words])
    return {
      id,
      ...Object.assign({}, ...said.map((one) => factsIn(one, known, language, `retention/${id}`, tie))),
    }
  })
}

function factsIn(
  { key, phrase, holes }: HeardPhrase<SentenceKey<'retention'>>,
  known: Known,
  language: Language,
  path: string,
  tie: TieFact,
): Partial<Retention> {
  const end = retentionEnds.find((one) => one === key)
  if (end !== undefined) {
    tie(`${path}/end`, [phrase])
    return { end }
  }
  const { subject, period, criterion, words, provision }: Readonly<Record<string, Phrase | undefined>> = holes
  tie(`${path}/duration`, [period])
  tie(`${path}/criterion`, [criterion])
  tie(`${path}/statute`, [provision])
  const statute = provision && codeTold('retentionStatute', provision.text, language)
  const told = withoutStop(criterion)
  return {
    ...(subject === undefined ? {} : aboutWhat(subject, known, language)),
    ...(period === undefined ? {} : periodTold(period, language)),
    ...(told === undefined ? {} : { criterion: wordsIn(language, told) }),
    ...(statute === undefined ? {} : { statute }),
    ...(words === undefined ? {} : wordsToldBy(key, withoutStop(words) ?? words, language)),
  }
}

function wordsToldBy(key: SentenceKey<'retention'>, words: Phrase, language: Language): Partial<Retention> {
  const term = key === 'runs' ? codeTold('retentionTrigger', words.text, language) : undefined
  if (term !== undefined) return { trigger: { term } }
  if (key === 'trigger' || key === 'runs') return { trigger: { words: wordsIn(language, words) } }
  return key === 'statuteWords' ? { statuteWords: wordsIn(language, words) } : {}
}

/** “for at most three years from the end of the contract” */
function periodTold(period: Phrase, language: Language): Partial<Retention> {
  const trigger = wordsTold('retentionTrigger', language).find(({ words }) =>
    period.text.endsWith(` ${words}`),
  )
  const rest =
    partOf(period, 0, period.text.length - (trigger === undefined ? 0 : trigger.words.length)) ?? period
  const duration = durationTold(rest)
  const bound = /enintään|högst|at most/u.test(rest.text)
    ? 'atMost'
    : /vähintään|minst|at least/u.test(rest.text)
      ? 'atLeast'
      : undefined
  return {
    ...(duration === undefined ? {} : { duration }),
    ...(bound === undefined ? {} : { bound }),
    ...(trigger === undefined ? {} : { trigger: { term: trigger.code } }),
  }
}

/** Words of its own, the data and the purposes that a rule is about, with semicolons between. */
function aboutWhat(
  subject: Phrase,
  { dataCategories, purposes }: Known,
  language: Language,
): Partial<Retention> {
  const about: Partial<Retention> = {}
  let from = 0
  for (const part of subject.text.split('; ')) {
    const words = partOf(subject, from, from + part.length)
    from += part.length + '; '.length
    if (words === undefined) continue
    const data = idsNamed(words, dataCategories, 'dataCategory', language)
    const served = data.length > 0 ? [] : idsNamed(words, purposes, 'purpose', language)
    if (data.length > 0) about.dataCategories = data
    else if (served.length > 0) about.purposes = served
    else about.subject = wordsIn(language, words)
  }
  return about
}
