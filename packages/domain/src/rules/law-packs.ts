import type { LawParameters } from './law-pack.ts'
import type { Rule } from './rule.ts'

/** The rules of the law at a version, each with the days of its validity. */
export type LawPack = {
  readonly version: string
  readonly rules: readonly Rule[]
  /** Figures of the law on a day; ISO 8601 date. */
  readonly parametersOn: (date: string) => LawParameters
}

/** The newest law pack. */
export const currentLawPack: LawPack = {
  version: '2026-11-22',
  rules: [],
  parametersOn: () => ({ recordExemptionEmployees: 250, breachNotificationHours: 72, consentAge: 13 }),
}
