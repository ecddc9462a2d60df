import type { Language, Referable } from '@seloste/domain'

/** What the words of a fact need to know besides the fact. */
export interface FactContext {
  language: Language
  /** The parties and own terms that are referred to; nothing is missing where references are resolved. */
  referable: Referable
  /** The register in which items are looked up that a fact names by id; without it such a fact is told by the ids. */
  state?: unknown
}

/** What a register with resolved references refers to: nothing. */
export const nothingReferred: Referable = { parties: new Map(), terms: new Map() }
