import {
  type FactPath,
  type FrozenRegister,
  type Intake,
  type ReadRegister,
  type Span,
  type Tie,
  valueAt,
} from '@seloste/domain'
import { leftOver } from './left-over.ts'
import type { Decisions } from './organisation/offered-facts.ts'
import { withoutFactAt } from './without-fact-at.ts'

/** A register that was read, while a person looks through it. */
export interface Draft {
  frozen: FrozenRegister
  ties: readonly Tie[]
  leftovers: readonly Span[]
  notice: ReadRegister['notice']
  /** The facts that the person has answered for. */
  settled: readonly FactPath[]
  /** What the person has decided about facts of the organisation. */
  decisions: Decisions
}

/** The draft of one register of a text, as it was read. */
export function draftOf(intake: Intake, register: ReadRegister): Draft {
  const { frozen, ties, notice } = register
  return { frozen, ties, notice, leftovers: intake.leftovers, settled: [], decisions: {} }
}

/** What is to be asked, the least sure first; in the order of the text else. */
export function questionsOf({ frozen, ties, settled }: Draft): readonly Tie[] {
  const open = ties.filter(
    (tie) => tie.confidence !== 'sure' && !settled.includes(tie.fact) && !isWholeList(frozen, tie.fact),
  )
  return [
    ...open.filter((tie) => tie.confidence === 'unsure'),
    ...open.filter((tie) => tie.confidence === 'likely'),
  ]
}

/** Whether a tie holds the words around a whole list: its items are told and asked about one by one. */
export function isWholeList(frozen: FrozenRegister, fact: FactPath): boolean {
  return Array.isArray(valueAt(frozen.register, fact))
}

/** The draft with facts answered for: they stay as they were read. */
export function withSettled(draft: Draft, facts: readonly FactPath[]): Draft {
  return { ...draft, settled: [...draft.settled, ...facts] }
}

/** The draft without a fact; its words are left over again. */
export function withoutFact(draft: Draft, fact: FactPath): Draft {
  const isGone = (tie: Tie) => tie.fact === fact || tie.fact.startsWith(`${fact}/`)
  const ties = draft.ties.filter((tie) => !isGone(tie))
  return {
    ...draft,
    ties,
    frozen: withoutFactAt(draft.frozen, fact),
    leftovers: leftOver(draft.leftovers, draft.ties.filter(isGone), ties),
  }
}
