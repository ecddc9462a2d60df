import type { FactPath } from '../register/fact-path.ts'
import type { FrozenRegister } from '../register/frozen-register.ts'
import type { NoticeText, Span } from '../rules/notice-text.ts'
import type { Language } from '../text/language.ts'
import type { ReportDraft } from './report-draft.ts'
import type { SourceText } from './source-text.ts'

/** How sure a reading is: said so in the text, likely, or to be asked. */
export const confidences = ['sure', 'likely', 'unsure'] as const

/** How sure a reading is. */
export type Confidence = (typeof confidences)[number]

/** The words from which a fact was read. */
export type Tie = {
  /** A fact of the register; facts of the organisation begin with `organisation/`. */
  readonly fact: FactPath
  /** In the order of the text, not overlapping. */
  readonly spans: readonly Span[]
  readonly confidence: Confidence
}

/** One register of a text, with the words that each of its facts came from. */
export type ReadRegister = {
  /** The organisation and the register as far as the text tells them; the schema accepts both. */
  readonly frozen: FrozenRegister
  readonly ties: readonly Tie[]
  /** The part of the text that tells of the register, with its sections: what the rules about words read. */
  readonly notice: NoticeText
}

/** What a text was read as. Every letter and digit of the text is in a tie, in the line of a heading or in the leftovers. */
export type Intake = {
  readonly source: SourceText
  readonly language: Language
  /** The language that the text is in, when it is none of the product's; ISO 639-1. */
  readonly otherLanguage?: string
  /** What the text is; `other` is neither a notice nor a report, and its draft is mostly empty. */
  readonly kind: 'notice' | 'dataBalanceReport' | 'other'
  /** One for every register that the text tells of; at least one. */
  readonly registers: readonly ReadRegister[]
  /** What a data balance report tells, by its matters. */
  readonly report?: ReportDraft
  /** What no fact came from, in the order of the text. */
  readonly leftovers: readonly Span[]
}
