import type { ConceptCode, Language, ResolvedRegister } from '@seloste/domain'
import { textSource } from '../blocks/text-source.ts'
import { interpret } from '../interpret/reading.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import type { Passage } from '../recognise/piece.ts'
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
  const { [read]: facts } = draftRegister(register, interpret(register)).frozen.register
  return isStated(facts) ? { [read]: facts } : {}
}

function isStated(facts: object): boolean {
  if (Array.isArray(facts)) return facts.length > 0
  return !('state' in facts) || facts.state !== 'notStated'
}
