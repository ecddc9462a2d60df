import type { ReadRegister as ReadDraft, Intake as ReadText, Span } from '@seloste/domain'
import type { NoticeFacts } from '../facts/notice-facts.ts'

export { type Confidence, confidences, type Tie } from '@seloste/domain'

/** One register of a text, with the words that each of its facts came from. */
export type ReadRegister = ReadDraft & {
  /** The same reading as flat labels. */
  readonly facts: NoticeFacts
  /** The lines of the headings, with their numbers. */
  readonly headings: readonly Span[]
}

/** What a text was read as. Every letter and digit of the text is in a tie, in the line of a heading or in the leftovers. */
export type Intake = Omit<ReadText, 'registers'> & {
  /** One for every register that the text tells of; at least one. */
  readonly registers: readonly ReadRegister[]
}
