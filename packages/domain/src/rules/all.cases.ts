import type { RuleCases } from '../testing/rule-cases.ts'
import { automatedDecisionCases } from './automated-decisions/automated-decisions.cases.ts'
import { toldDecisionCases } from './automated-decisions/told-decisions.cases.ts'
import { breachCases } from './breaches/breaches.cases.ts'
import { controllerCases } from './controller/controller.cases.ts'
import { cookieCases } from './cookies/cookies.cases.ts'
import { dataBalanceReportCases } from './data-balance-report/data-balance-report.cases.ts'
import { toldDataCases } from './data-content/told-data.cases.ts'
import { formCases } from './form/form.cases.ts'
import { impactAssessmentCases } from './impact-assessment/impact-assessment.cases.ts'
import { legalBasisCases } from './legal-basis/legal-basis.cases.ts'
import { marketingCases } from './marketing/marketing.cases.ts'
import { obsoleteCases } from './obsolete/obsolete.cases.ts'
import { purposeCases } from './purposes/purposes.cases.ts'
import { recipientCases } from './recipients/recipients.cases.ts'
import { recordCases } from './record/record.cases.ts'
import { requestCases } from './requests/requests.cases.ts'
import { retentionCases } from './retention/retention.cases.ts'
import { rightCases } from './rights/rights.cases.ts'
import { roleCases } from './roles/roles.cases.ts'
import { securityCases } from './security/security.cases.ts'
import { sourceCases } from './sources/sources.cases.ts'
import { specialDataCases } from './special-data/special-data.cases.ts'
import { thirdCountryCases } from './third-countries/third-countries.cases.ts'
import { toldTransferCases } from './transfers/told-transfers.cases.ts'
import { workingLifeCases } from './working-life/working-life.cases.ts'

/** The cases of every rule of the law pack. */
export const allCases: readonly RuleCases[] = [
  ...controllerCases,
  ...purposeCases,
  ...recipientCases,
  ...toldTransferCases,
  ...retentionCases,
  ...rightCases,
  ...toldDecisionCases,
  ...toldDataCases,
  ...sourceCases,
  ...formCases,
  ...obsoleteCases,
  ...legalBasisCases,
  ...specialDataCases,
  ...automatedDecisionCases,
  ...workingLifeCases,
  ...marketingCases,
  ...requestCases,
  ...breachCases,
  ...roleCases,
  ...thirdCountryCases,
  ...cookieCases,
  ...securityCases,
  ...impactAssessmentCases,
  ...recordCases,
  ...dataBalanceReportCases,
]
