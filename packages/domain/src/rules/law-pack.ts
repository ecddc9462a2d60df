/** Figures of the law at a day. */
export type LawParameters = {
  /** Art. 30(5): below this many employees a record is not always required. */
  readonly recordExemptionEmployees: number
  /** Art. 33(1): hours to notify a breach. */
  readonly breachNotificationHours: number
  /** Data Protection Act 1050/2018, section 5: age from which a child may consent. */
  readonly consentAge: number
}

/** The law as it stood on a day. */
export type Law = {
  /** Version of the pack, kept with every assessment. */
  readonly pack: string
  /** ISO 8601 date. */
  readonly date: string
  readonly parameters: LawParameters
}
