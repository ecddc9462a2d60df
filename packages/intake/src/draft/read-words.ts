import type { ConceptCode, Language, ResolvedRegister } from '@seloste/domain'
import { textSource } from '../blocks/text-source.ts'
import { interpret, type Reading } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import type { Passage } from '../recognise/piece.ts'
import { type Phrase, phraseAt } from '../words/phrase.ts'
import { draftRegister } from './draft-register.ts'

/** The concepts whose facts words can be read as. */
const readable = [
  'purposes',
  'legalBases',
  'dataSubjectCategories',
  'dataCategories',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'automatedDecisions',
  'cookies',
] as const satisfies readonly (ConceptCode & keyof ResolvedRegister)[]

/** The facts of one concept; nothing where words state none. */
export type WordsRead = Partial<Pick<ResolvedRegister, (typeof readable)[number]>>

/**
 * What words say that a person puts under a concept: the facts that reading them in a section about it gives, with
 * their terms, durations and denials.
 */
export function readWords(words: string, concept: ConceptCode, language: Language): WordsRead {
  const read = readable.find((one) => one === concept)
  if (read === undefined) return {}
  const source = textSource(words)
  const span = { start: 0, end: source.text.length }
  const passages = source.blocks.map(
    (block): Passage =>
      block.kind === 'heading' ? { ...block, kind: 'paragraph' } : { ...block, kind: block.kind },
  )
  const register: RegisterText = {
    source,
    text: source.text,
    language,
    span,
    sections: [{ kinds: [read], body: span, passages }],
  }
  const factsIn = (one: Reading): object => draftRegister(register, one).frozen.register[read]
  const reading = interpret(register)
  const facts = factsIn(reading)
  const whole = isStated(facts) ? undefined : phraseAt(source.text, span)
  const named = whole === undefined ? facts : factsIn({ ...reading, ...asOne[read]?.(whole) })
  return isStated(named) ? { [read]: named } : {}
}

/** What is in no sentence of its concept is one item of it: the person has said so. */
const asOne: Partial<Record<(typeof readable)[number], (words: Phrase) => Partial<Reading>>> = {
  purposes: (words) => ({ purposes: [words] }),
  dataSubjectCategories: (words) => ({ subjects: [words] }),
  dataCategories: (words) => ({ dataCategories: [words] }),
  sources: (words) => ({ sources: [words] }),
  recipients: (words) => ({ recipients: { items: [words], denials: [] } }),
  measures: (words) => ({ measures: [words] }),
}

function isStated(facts: object): boolean {
  if (Array.isArray(facts)) return facts.length > 0
  return !('state' in facts) || facts.state !== 'notStated'
}
