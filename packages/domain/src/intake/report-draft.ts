import type { Span } from '../rules/notice-text.ts'

/** What a data balance report tells of: each the matter of a chapter of such reports. */
export const reportMatters = [
  'purpose',
  'dataHoldings',
  'accessRights',
  'lifeCycle',
  'principles',
  'protection',
  'development',
  'dataCollected',
] as const

/** A matter of a data balance report. */
export type ReportMatter = (typeof reportMatters)[number]

/** A data balance report as it was read: its sentences by their matter, and the days that it speaks of. */
export type ReportDraft = {
  /** In the order of the text. */
  readonly parts: readonly { readonly matter: ReportMatter; readonly words: string; readonly span: Span }[]
  /** First and last day that the report names, ISO 8601; a year alone counts whole. */
  readonly period?: { readonly from: string; readonly to: string }
}
