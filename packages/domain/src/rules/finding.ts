import type { FactPath } from '../register/fact-path.ts'
import type { Language } from '../text/language.ts'
import type { Span } from './notice-text.ts'

/** How grave a finding is: required by law, expected by the authorities, or good practice. */
export const severities = ['error', 'warning', 'info'] as const

/** How grave a finding is. */
export type Severity = (typeof severities)[number]

/** The same words in every language of the product. */
export type Worded = Readonly<Record<Language, string>>

/** A change that answers a finding without doubt, as data: values to be set, in order, by `withValueAt`. */
export type Fix = {
  /** What the change does, for a button. */
  readonly label: Worded
  /** Facts of the register to set; `undefined` takes a fact away. */
  readonly changes: readonly { readonly path: FactPath; readonly value: unknown }[]
}

/** What a rule of the law found. */
export type Finding = {
  /** Id of the rule in the catalogue, such as `NOTICE-13-2-a`. */
  readonly rule: string
  /** Where the law asks for it, such as `GDPR 13(2)(a)`. */
  readonly article: string
  readonly severity: Severity
  /** The fact, or the place where it is missing. */
  readonly path: FactPath
  readonly message: Worded
  /** Where the words stand, when a notice was judged. */
  readonly spans?: readonly Span[]
  readonly fix?: Fix
}
