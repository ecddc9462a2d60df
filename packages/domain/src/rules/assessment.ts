import type { Finding } from './finding.ts'

/** How a rule came out: not met, met, or not about this matter. */
export type RuleOutcome = 'notMet' | 'met' | 'notApplicable'

/** What the law of a day says of a matter. */
export type Assessment = {
  /** Version of the law pack. */
  readonly lawPack: string
  /** The day whose law it is; ISO 8601. */
  readonly date: string
  readonly findings: readonly Finding[]
  /** What a notice need not tell and the register must know; only where a notice was read. */
  readonly openTasks: readonly Finding[]
  /** Every rule that was judged, by id. */
  readonly outcomes: ReadonlyMap<string, RuleOutcome>
}
