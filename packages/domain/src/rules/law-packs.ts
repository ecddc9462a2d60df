import { controllerRules } from './controller/controller-rules.ts'
import type { LawPack } from './law-pack.ts'
import { obsoleteRules } from './obsolete/obsolete-rules.ts'
import { retentionRules } from './retention/retention-rules.ts'
import { dataProtectionActInForce, gdprApplicable } from './validity.ts'

/** The newest law pack. */
export const currentLawPack: LawPack = {
  version: '2026-11-22',
  rules: [...controllerRules, ...retentionRules, ...obsoleteRules],
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
  },
}

/** Every law pack that the product has, newest first: an assessment names the one that it was made with. */
export const lawPacks: readonly LawPack[] = [currentLawPack]
