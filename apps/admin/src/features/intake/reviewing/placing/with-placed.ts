import {
  type CodeOf,
  type ConceptCode,
  type FactPath,
  type FrozenRegister,
  frozenRegisterSchema,
  type Intake,
  type Span,
} from '@seloste/domain'
import type { Draft } from '../draft.ts'
import { leftOver } from '../left-over.ts'
import { withoutSpan } from '../stretches.ts'
import { type PlacedWords, withFactOfWords } from './fact-of-words.ts'
import { piecesOf } from './pieces-of.ts'
import { withFactsRead } from './with-facts-read.ts'

/** Where a person puts words of a text. */
export interface Place {
  concept: ConceptCode
  /** Which basis the words state, under `legalBases`. */
  basis?: CodeOf<'legalBasis'> | undefined
}

/** What the words of each piece were read as. */
export type PiecesRead = readonly Partial<FrozenRegister['register']>[]

/**
 * The draft with a stretch of its text as facts of a concept: for each item or paragraph of the stretch what it was read
 * as, else its words. Undefined where that is more than the register can hold, or nothing.
 */
export function withPlaced(
  draft: Draft,
  { source, language }: Pick<Intake, 'source' | 'language'>,
  span: Span,
  { concept, basis }: Place,
  read: PiecesRead = [],
): { draft: Draft; facts: readonly FactPath[] } | undefined {
  const { text, blocks } = source
  const pieces = piecesOf(text, blocks, span)
  const facts: FactPath[] = []
  let placed = draft
  for (const [at, piece] of pieces.entries()) {
    const words = { [language]: wordsOf(text, piece) }
    const { register } = placed.frozen
    const { register: told, facts: made } =
      withFactsRead(register, concept, read[at] ?? {}) ?? withWords(register, { concept, words, basis })
    placed = { ...placed, frozen: { ...placed.frozen, register: told } }
    for (const fact of made) placed = withTied(placed, fact, piece)
    facts.push(...made)
  }
  if (facts.length === 0 || !frozenRegisterSchema.safeParse(placed.frozen).success) return undefined
  return { draft: placed, facts }
}

/** The words of a piece, on one line. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s*\n\s*/g, ' ')
}

function withWords(register: FrozenRegister['register'], placed: PlacedWords) {
  const { register: told, fact } = withFactOfWords(register, placed)
  return { register: told, facts: [fact] }
}

/** The draft with words tied to a fact, which has no others then; those are left over again. */
function withTied(draft: Draft, fact: FactPath, span: Span): Draft {
  const freed = draft.ties.filter((tie) => tie.fact === fact)
  const ties = [
    ...draft.ties.filter((tie) => tie.fact !== fact),
    { fact, spans: [span], confidence: 'sure' as const },
  ]
  return {
    ...draft,
    ties,
    leftovers: withoutSpan(leftOver(draft.leftovers, freed, ties), span),
    settled: [...draft.settled, fact],
  }
}
