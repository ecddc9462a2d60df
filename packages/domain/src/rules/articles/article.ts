import type { Worded } from '../finding.ts'

/** What a provision or a guideline asks, and why, in plain words, with the place where it can be read. */
export type ArticleExplanation = {
  /** The provision as it is cited, such as `GDPR 13(2)(a)` or `TSL 21 §`. */
  readonly code: string
  readonly explanation: Worded
  /** Address of the text in each language. */
  readonly url: Worded
}

/** An explanation in Finnish, Swedish and English. */
export type Explained = readonly [fi: string, sv: string, en: string]

/** Explanations by what is cited, without the name of the act. */
export type Explanations = Readonly<Record<string, Explained>>
