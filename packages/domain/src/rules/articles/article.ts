import type { Worded } from '../finding.ts'

/** What a provision or a guideline asks, and why, in plain words, with the place where it can be read. */
export type ArticleExplanation = {
  /** The provision as a rule cites it, such as `GDPR 13(2)(a)` or `TSL 21 §`. */
  readonly code: string
  /** The provision as readers of each language call it, such as “tietosuojalaki 21 §”. */
  readonly name: Worded
  readonly explanation: Worded
  /** Address of the text in each language. */
  readonly url: Worded
}

/** An explanation in Finnish, Swedish and English. */
export type Explained = readonly [fi: string, sv: string, en: string]

/** Explanations by what is cited, without the name of the act. */
export type Explanations = Readonly<Record<string, Explained>>

/** A guideline, a judgment or a decision, by the beginning of its citation. */
export type Source = {
  readonly code: string
  /** Its name; what follows the beginning in a citation is said after it. */
  readonly name: Explained
  readonly explained: Explained
  readonly url: Worded
}
