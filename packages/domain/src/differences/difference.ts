import type { FactPath } from '../register/fact-path.ts'
import type { ConceptCode } from '../register/section-note.ts'

/** A fact that came, went, or is told otherwise. */
export type DifferenceKind = 'added' | 'removed' | 'changed'

/** A fact that two states of a register tell differently. */
export interface Difference {
  kind: DifferenceKind
  path: FactPath
  /** The concept of the notice that it belongs to; facts that no notice tells have none. */
  concept?: ConceptCode
  /** Path of the innermost item of a list that the fact is, or is a part of. */
  item?: FactPath
  /** Undefined when the state before does not have it. */
  before: unknown
  /** Undefined when the state after does not have it. */
  after: unknown
}
