import type { ResolvedRegister } from '../../register/frozen-register.ts'

/** Something that a report on a year tells in words. */
export const reportTopics = [
  'purpose',
  'audience',
  'sources',
  'disclosures',
  'transfers',
  'retentionPeriods',
  'regulation',
  'dataProtectionAct',
  'repealedAct',
  'principles',
  'responsibilities',
  'officer',
  'training',
  'processors',
  'security',
  'riskAssessment',
  'monitoring',
  'monitoringResults',
  'rightsFulfilment',
  'assessment',
  'evidence',
  'targets',
  'targetOwners',
  'targetSchedule',
  'comparison',
  'approval',
  'versionLabel',
] as const

/** Something that a report tells in words. */
export type ReportTopic = (typeof reportTopics)[number]

/** What a report counts, for its period. */
export const reportFigures = [
  'deletions',
  'trained',
  'processorsWithAgreement',
  'breaches',
  'breachesNotified',
  'breachesTold',
  'requests',
  'requestsInTime',
  'requestsRefused',
  'requestDays',
] as const

/** What a report counts. */
export type ReportFigure = (typeof reportFigures)[number]

/** What is told of a data resource: a register, or what holds several. */
export const resourceParts = ['content', 'purpose', 'system', 'owner'] as const

/** A part of what is told of a data resource. */
export type ResourcePart = (typeof resourceParts)[number]

/**
 * A report on the data protection of a year (*tietotilinpäätös*): guide “Laadi tietotilinpäätös” of the Data
 * Protection Ombudsman, 24 April 2012. Dates are ISO 8601; what is absent is not told.
 */
export type YearReport = {
  readonly name?: string
  readonly businessId?: string
  readonly period?: { readonly from: string; readonly to: string }
  readonly issuedOn?: string
  readonly resources: readonly { readonly tells: ReadonlySet<ResourcePart> }[]
  readonly tells: ReadonlySet<ReportTopic>
  readonly figures: Readonly<Partial<Record<ReportFigure, number>>>
  /** Whether it has a predecessor to be compared with, as far as is known. */
  readonly hasPredecessor: boolean
  /** What it says of the registers, as facts. */
  readonly described?: ResolvedRegister
  /** The registers that it is about, as they are kept. */
  readonly registers: readonly ResolvedRegister[]
}
