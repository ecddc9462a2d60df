import type { FactPath } from '../register/fact-path.ts'
import type { Fix, Severity, Worded } from './finding.ts'
import type { Law } from './law-pack.ts'
import type { Matter } from './matter.ts'
import type { Span } from './notice-text.ts'

/**
 * What a rule reads: a notice's words, the facts of a register, events, or the report of a year. A rule on `notice`
 * alone runs where there are words; one on `register` too runs on facts, and looks at the words where there are some.
 */
export type RuleScope = 'notice' | 'register' | 'operations' | 'report'

/** A place where a matter does not meet a rule. */
export type Violation = {
  /** The fact, or the place where it is missing. */
  readonly path: FactPath
  readonly spans?: readonly Span[]
  /** What stands in the message for its `{placeholders}`. */
  readonly values?: Readonly<Record<string, Worded>>
  readonly fix?: Fix
  /** The fact is not there at all: on a notice that was read this is an open task where no notice need tell it. */
  readonly absent?: true
}

/** A rule does not concern the matter, is met, or is not met at some places. */
export type Verdict = 'notApplicable' | 'met' | readonly [Violation, ...Violation[]]

/** A rule of the law, or of its authorities' guidance. */
export type Rule = {
  /** As in the catalogue, such as `NOTICE-13-2-a`. */
  readonly id: string
  /** Where the law asks for it. */
  readonly article: string
  readonly severity: Severity
  readonly scopes: readonly RuleScope[]
  /** First and last day of the rule; ISO 8601 dates. */
  readonly validFrom: string
  readonly validTo?: string
  readonly message: Worded
  readonly judge: (matter: Matter, law: Law) => Verdict
}
