import type { ConceptCode, Language, Organisation, ResolvedRegister, RightAssessment } from '@seloste/domain'
import { paragraphs } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import type { Words } from '../language/sentence.ts'

/** What a part of a notice is composed from. */
export interface Composition {
  register: ResolvedRegister
  organisation: Organisation
  language: Language
  /** Rights by the register's legal bases. */
  rights: readonly RightAssessment[]
  /** Show, to the one who edits, where a fact has not been stated. */
  showGaps: boolean
}

/** A place where a fact is missing: shown while editing, nothing in what is published. */
export function gap({ showGaps, language }: Composition, label: Words, fact: string): Run[] {
  return showGaps ? [{ text: `${notStated[language]}: ${label[language]}`, fact, gap: true }] : []
}

const notStated = {
  fi: 'Ei ilmoitettu',
  sv: 'Uppgift saknas',
  en: 'Not stated',
} as const satisfies Words

/** What the organisation tells under a concept beyond the model's facts. */
export function notesOf({ register, language }: Composition, concept: ConceptCode): Block[] {
  const blocks: Block[] = []
  for (const note of register.notes) {
    if (note.concept === concept) blocks.push(...paragraphs(note.words, language, `notes/${note.id}/words`))
  }
  return blocks
}
