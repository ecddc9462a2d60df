import type { DatedFigure, LawPack, LawParameters } from './law-pack.ts'

/** The figures of a law pack as they stood on a day (ISO 8601); before the first of them, the first. */
export function parametersOn({ figures }: LawPack, date: string): LawParameters {
  const on = (figure: DatedFigure) => (figure.findLast(({ from }) => from <= date) ?? figure[0]).value
  return {
    recordExemptionEmployees: on(figures.recordExemptionEmployees),
    breachNotificationHours: on(figures.breachNotificationHours),
    consentAge: on(figures.consentAge),
    responseMonths: on(figures.responseMonths),
    extensionMonths: on(figures.extensionMonths),
    staleNoticeMonths: on(figures.staleNoticeMonths),
    reviewMonths: on(figures.reviewMonths),
    impactAssessmentReviewMonths: on(figures.impactAssessmentReviewMonths),
    certificationCheckMonths: on(figures.certificationCheckMonths),
    adequacyExpiryDays: on(figures.adequacyExpiryDays),
  }
}
