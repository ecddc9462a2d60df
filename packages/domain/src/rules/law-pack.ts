import type { Rule } from './rule.ts'

/** Figures of the law at a day. */
export type LawParameters = {
  /** Art. 30(5): below this many employees a record is not always required. */
  readonly recordExemptionEmployees: number
  /** Art. 33(1): hours to notify a breach. */
  readonly breachNotificationHours: number
  /** Data Protection Act 1050/2018, section 5: age from which a child may consent. */
  readonly consentAge: number
  /** Art. 12(3): months to answer a request, and by how many they can be extended. */
  readonly responseMonths: number
  readonly extensionMonths: number
  /** Months after which a notice that nobody has looked over counts as stale; guidance of this pack, Art. 24(1). */
  readonly staleNoticeMonths: number
  /** Months after which the record and the safeguards are to be looked over again; guidance, Art. 24(1), 32(1)(d). */
  readonly reviewMonths: number
  /** Months after which an impact assessment is, where no day was set; guidelines WP248, Art. 35(11). */
  readonly impactAssessmentReviewMonths: number
  /** Months for which a look at an importer's certification is relied on; Decision (EU) 2023/1795. */
  readonly certificationCheckMonths: number
  /** Days before the end of an adequacy decision in which it is told of. */
  readonly adequacyExpiryDays: number
}

/** A figure of the law with the days from which it has had its values, oldest first. */
export type DatedFigure = readonly [
  { readonly from: string; readonly value: number },
  ...{ readonly from: string; readonly value: number }[],
]

/** The law as it stood on a day. */
export type Law = {
  /** Version of the pack, kept with every assessment. */
  readonly pack: string
  /** ISO 8601 date. */
  readonly date: string
  readonly parameters: LawParameters
}

/** The rules of the law at a version, each with the days of its validity. */
export type LawPack = {
  /** The day of the state of the law that the pack holds, ISO 8601. */
  readonly version: string
  readonly rules: readonly Rule[]
  readonly figures: Readonly<Record<keyof LawParameters, DatedFigure>>
}
