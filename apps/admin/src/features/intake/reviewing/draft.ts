import {
  type ConceptCode,
  type FactPath,
  type FrozenRegister,
  type Intake,
  type Language,
  type ReadRegister,
  type Span,
  type Tie,
  valueAt,
} from '@seloste/domain'
import { withoutSpan } from './stretches.ts'
import { withoutFactAt } from './without-fact-at.ts'

/** A register that was read, while a person looks through it. */
export interface Draft {
  frozen: FrozenRegister
  ties: readonly Tie[]
  leftovers: readonly Span[]
  notice: ReadRegister['notice']
  /** The facts that the person has answered for. */
  settled: readonly FactPath[]
}

/** The draft of one register of a text, as it was read. */
export function draftOf(intake: Intake, register: ReadRegister): Draft {
  const { frozen, ties, notice } = register
  return { frozen, ties, notice, leftovers: intake.leftovers, settled: [] }
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
  const freed = draft.ties.filter(isGone).flatMap((tie) => tie.spans)
  const stillTied = ties.flatMap((tie) => tie.spans)
  const leftovers = freed.flatMap((span) => stillTied.reduce<Span[]>(withoutSpan, [span]))
  return {
    ...draft,
    ties,
    frozen: withoutFactAt(draft.frozen, fact),
    leftovers: merged([...draft.leftovers, ...leftovers]),
  }
}

/** The draft with words of the text put under a concept, as they stand. */
export function withPlaced(
  draft: Draft,
  placed: { span: Span; words: string; concept: ConceptCode; language: Language },
): Draft {
  const { span, words, concept, language } = placed
  const { register } = draft.frozen
  const notes = register.notes ?? []
  const id = `n${1 + notes.reduce((most, note) => Math.max(most, Number(note.id.slice(1)) || 0), 0)}`
  const fact = `notes/${id}`
  return {
    ...draft,
    frozen: {
      ...draft.frozen,
      register: { ...register, notes: [...notes, { id, concept, words: { [language]: words } }] },
    },
    ties: [...draft.ties, { fact, spans: [span], confidence: 'sure' }],
    leftovers: withoutSpan(draft.leftovers, span),
    settled: [...draft.settled, fact],
  }
}

function merged(spans: readonly Span[]): Span[] {
  const inOrder = spans.toSorted((one, other) => one.start - other.start)
  const whole: Span[] = []
  for (const span of inOrder) {
    const last = whole.at(-1)
    if (last !== undefined && span.start <= last.end) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else whole.push(span)
  }
  return whole
}
