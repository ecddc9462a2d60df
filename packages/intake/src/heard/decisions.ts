import { codeTold } from '@seloste/documents'
import type { AutomatedDecision, ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import type { Phrase } from '../words/phrase.ts'
import { isDenied } from './composed-notice.ts'
import { type HeardPhrase, heardIn, type SentenceKey, withoutStop } from './heard-phrase.ts'
import { idsNamed } from './named-items.ts'
import { toldPassages } from './told-passages.ts'

type Said = HeardPhrase<SentenceKey<'automatedDecisions'>>
const texts = ['logic', 'significance', 'consequences', 'safeguards'] as const

/** Automated decisions in the sentences of a composed notice: GDPR Art. 13(2)(f). */
export function heardDecisions(
  register: RegisterText,
  purposes: ResolvedRegister['purposes'],
  tie: TieFact,
): ResolvedRegister['automatedDecisions'] {
  const passages = toldPassages(register).filter(({ place }) => place === 'automatedDecisions')
  const told = passages.flatMap((words) => {
    const { said } = heardIn('automatedDecisions', words, register.language)
    const [first] = said
    return first?.key === 'decision' || first?.key === 'profiling' ? [{ words, kind: first.key, said }] : []
  })
  if (told.length === 0)
    return { state: isDenied(register, 'automatedDecisions', tie) ? 'none' : 'notStated' }
  const items = told.slice(0, 50).map(({ words, kind, said }, index) => {
    const id = `a${index + 1}`
    tie(`automatedDecisions/items/${id}`, [words])
    return { id, kind, ...detailsOf(said, register, purposes, `automatedDecisions/items/${id}`, tie) }
  })
  return { state: 'stated', items }
}

function detailsOf(
  said: readonly Said[],
  { language }: RegisterText,
  purposes: ResolvedRegister['purposes'],
  path: string,
  tie: TieFact,
): Partial<AutomatedDecision> {
  const details: Partial<AutomatedDecision> = {}
  const description = withoutStop(said[0]?.rest)
  if (description !== undefined) {
    details.description = wordsIn(language, description)
    tie(`${path}/description`, [description])
  }
  for (const { key, holes } of said) {
    const { words, ground }: Readonly<Record<string, Phrase | undefined>> = holes
    const text = texts.find((one) => one === key)
    if (text !== undefined && words !== undefined) {
      details[text] = wordsIn(language, words)
      tie(`${path}/${text}`, [words])
    }
    const exception = ground && codeTold('automatedDecisionException', ground.text, language)
    if (exception !== undefined) {
      details.exception = exception
      tie(`${path}/exception`, [ground])
    }
    const ids =
      key === 'purposes' && words !== undefined ? idsNamed(words, purposes, 'purpose', language) : []
    if (ids.length > 0) details.purposes = ids
  }
  return details
}
