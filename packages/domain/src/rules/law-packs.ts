import { automatedDecisionRules } from './automated-decisions/automated-decision-rules.ts'
import { toldDecisionRules } from './automated-decisions/told-decision-rules.ts'
import { breachRules } from './breaches/breach-rules.ts'
import { controllerRules } from './controller/controller-rules.ts'
import { cookieRules } from './cookies/cookie-rules.ts'
import { dataBalanceReportRules } from './data-balance-report/data-balance-report-rules.ts'
import { toldDataRules } from './data-content/told-data-rules.ts'
import { formRules } from './form/form-rules.ts'
import { impactAssessmentRules } from './impact-assessment/impact-assessment-rules.ts'
import type { LawPack } from './law-pack.ts'
import { legalBasisRules } from './legal-basis/legal-basis-rules.ts'
import { marketingRules } from './marketing/marketing-rules.ts'
import { obsoleteRules } from './obsolete/obsolete-rules.ts'
import { purposeRules } from './purposes/purpose-rules.ts'
import { recipientRules } from './recipients/recipient-rules.ts'
import { recordRules } from './record/record-rules.ts'
import { requestRules } from './requests/request-rules.ts'
import { retentionRules } from './retention/retention-rules.ts'
import { rightRules } from './rights/right-rules.ts'
import { roleRules } from './roles/role-rules.ts'
import type { Rule } from './rule.ts'
import { securityRules } from './security/security-rules.ts'
import { sourceRules } from './sources/source-rules.ts'
import { specialDataRules } from './special-data/special-data-rules.ts'
import { thirdCountryRules } from './third-countries/third-country-rules.ts'
import { toldTransferRules } from './transfers/told-transfer-rules.ts'
import { dataProtectionActInForce, gdprApplicable } from './validity.ts'
import { workingLifeRules } from './working-life/working-life-rules.ts'

/** The newest law pack. */
export const currentLawPack: LawPack = {
  version: '2026-11-22',
  rules: [
    ...controllerRules,
    ...purposeRules,
    ...recipientRules,
    ...toldTransferRules,
    ...retentionRules,
    ...rightRules,
    ...toldDecisionRules,
    ...toldDataRules,
    ...sourceRules,
    ...formRules,
    ...obsoleteRules,
    ...legalBasisRules,
    ...specialDataRules,
    ...automatedDecisionRules,
    ...workingLifeRules,
    ...marketingRules,
    ...requestRules,
    ...breachRules,
    ...roleRules,
    ...thirdCountryRules,
    ...cookieRules,
    ...securityRules,
    ...impactAssessmentRules,
    ...recordRules,
    ...dataBalanceReportRules,
  ],
  figures: {
    recordExemptionEmployees: [{ from: gdprApplicable, value: 250 }],
    breachNotificationHours: [{ from: gdprApplicable, value: 72 }],
    // Until the Act the age of Art. 8(1) itself.
    consentAge: [
      { from: gdprApplicable, value: 16 },
      { from: dataProtectionActInForce, value: 13 },
    ],
    responseMonths: [{ from: gdprApplicable, value: 1 }],
    extensionMonths: [{ from: gdprApplicable, value: 2 }],
    staleNoticeMonths: [{ from: gdprApplicable, value: 24 }],
    reviewMonths: [{ from: gdprApplicable, value: 12 }],
    impactAssessmentReviewMonths: [{ from: gdprApplicable, value: 36 }],
    certificationCheckMonths: [{ from: gdprApplicable, value: 12 }],
    adequacyExpiryDays: [{ from: gdprApplicable, value: 180 }],
  },
}

/** Every law pack that the product has, newest first: an assessment names the one that it was made with. */
export const lawPacks: readonly LawPack[] = [currentLawPack]

/** A rule of a law pack by its id in the catalogue; undefined when the pack has none. */
export function ruleById(id: string, { rules }: LawPack = currentLawPack): Rule | undefined {
  return rules.find((rule) => rule.id === id)
}
