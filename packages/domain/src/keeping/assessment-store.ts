import * as z from 'zod'
import type { FactPath } from '../register/fact-path.ts'
import { type Severity, severities, type Worded } from '../rules/finding.ts'
import type { LocalizedText } from '../text/localized-text.ts'
import { shortTextSchema } from '../text/safe-text.ts'
import type { Scope } from './author.ts'
import { type Page, pageRequestSchema } from './page.ts'

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>

/** The law that was asked: version of the law pack, and the day (ISO 8601). */
export interface AskedLaw {
  lawPack: string
  date: string
}

/** A finding as it is kept. */
export interface KeptFinding {
  rule: string
  article: string
  severity: Severity
  path: FactPath
  /** Absent where it is the rule's own message, word for word. */
  message?: Worded
}

/** What the law of a day said of a version of a register. */
export interface RegisterAssessment extends AskedLaw {
  registerId: string
  version: number
  findings: readonly KeptFinding[]
}

/** A rule that registers do not meet, with how many they are. */
export interface RuleSummary {
  rule: string
  article: string
  severity: Severity
  registers: number
  findings: number
}

/** How the registers in use stand before the law. */
export interface FindingsSummary {
  rules: readonly RuleSummary[]
  /** Registers whose newest version has been assessed, and those of them without errors and warnings. */
  assessed: number
  clean: number
  /** Registers whose assessment is missing, or older than what it was made of. */
  waiting: number
}

/** A finding in a register of an organisation. */
export interface RegisterFinding extends KeptFinding {
  registerId: string
  name: LocalizedText
  slug: string
}

/** A question for a page of findings. */
export const findingListSchema = pageRequestSchema.extend({
  /** Id of a rule. */
  rule: shortTextSchema.optional(),
  article: shortTextSchema.optional(),
  severity: z.enum(severities).optional(),
  /** Id of a register. */
  register: z.string().max(100).optional(),
})

/** A question for a page of findings. */
export type FindingList = z.infer<typeof findingListSchema>

/** Which findings a question is about. */
export type FindingFilter = Pick<FindingList, 'article' | 'severity' | 'register'>

/**
 * Keeps what the law said of the registers. An assessment follows from a register and can be made again, so it is
 * replaced and not versioned; what was known at a publication is kept with the publication.
 */
export interface AssessmentStore {
  /** Keeps assessments made at an instant. One of a version that is no longer the newest is left out. */
  keep(scope: Scope, at: Date, assessments: readonly RegisterAssessment[]): Promise<void>
  /** Ids of registers in use whose assessment is missing, of another law, or older than what it was made of. */
  waiting(scope: Scope, law: AskedLaw, limit: number): Promise<readonly string[]>
  summary(scope: Scope, law: AskedLaw, filter: FindingFilter): Promise<FindingsSummary>
  /** The findings of registers in use, by rule and register. Throws `invalid` for a broken cursor. */
  list(scope: Scope, question: FindingList): Promise<Page<RegisterFinding>>
}
