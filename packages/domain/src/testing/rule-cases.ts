import type { Matter } from '../rules/matter.ts'

/** Matters on which a rule fires and on which it is silent, each under the words that say what is so in it. */
export type RuleCases = {
  /** Id of the rule in the catalogue. */
  readonly rule: string
  /** The day whose law is asked, ISO 8601; 22 November 2026 where none is given. */
  readonly date?: string
  readonly fires: Readonly<Record<string, Matter>>
  readonly silent: Readonly<Record<string, Matter>>
}
