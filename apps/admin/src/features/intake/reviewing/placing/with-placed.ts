import {
  type CodeOf,
  type ConceptCode,
  type FactPath,
  frozenRegisterSchema,
  type Intake,
  type Span,
} from '@seloste/domain'
import type { Draft } from '../draft.ts'
import { leftOver } from '../left-over.ts'
import { withoutSpan } from '../stretches.ts'
import { withFactOfWords } from './fact-of-words.ts'
import { piecesOf } from './pieces-of.ts'

/** Where a person puts words of a text. */
export interface Place {
  concept: ConceptCode
  /** Which basis the words state, under `legalBases`. */
  basis?: CodeOf<'legalBasis'> | undefined
}

/**
 * The draft with a stretch of its text as facts of a concept, in the words of the text: one for each item or paragraph
 * of the stretch. Undefined where that is more than the register can hold, or nothing.
 */
export function withPlaced(
  draft: Draft,
  { source, language }: Pick<Intake, 'source' | 'language'>,
  span: Span,
  { concept, basis }: Place,
): { draft: Draft; facts: readonly FactPath[] } | undefined {
  const { text, blocks } = source
  const pieces = piecesOf(text, blocks, span)
  const facts: FactPath[] = []
  let placed = draft
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end).replace(/\s*\n\s*/g, ' ')
    const { register, fact } = withFactOfWords(placed.frozen.register, {
      concept,
      words: { [language]: words },
      basis,
    })
    facts.push(fact)
    placed = withTied({ ...placed, frozen: { ...placed.frozen, register } }, fact, piece)
  }
  if (facts.length === 0 || !frozenRegisterSchema.safeParse(placed.frozen).success) return undefined
  return { draft: placed, facts }
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
