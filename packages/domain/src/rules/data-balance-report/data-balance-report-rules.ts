import type { Rule } from '../rule.ts'
import { reportMatchesRegisters } from './consistency.ts'
import {
  reportApproval,
  reportComparison,
  reportingOrganisation,
  reportingPeriod,
  reportPurpose,
} from './frame.ts'
import {
  reportedLaw,
  reportedPrinciples,
  reportedProcessors,
  reportedRisks,
  reportedRoles,
  reportedSecurity,
  reportedTraining,
} from './practice.ts'
import { reportedFlows, reportedLifeCycle, reportedResources } from './resources.ts'
import {
  reportedAssessment,
  reportedBreaches,
  reportedMonitoring,
  reportedRequests,
  reportedRights,
  reportedTargets,
} from './results.ts'

/** The report on a year's data protection: guide of the Data Protection Ombudsman, 24 April 2012. */
export const dataBalanceReportRules: readonly Rule[] = [
  reportingOrganisation,
  reportingPeriod,
  reportPurpose,
  reportedResources,
  reportedFlows,
  reportedLifeCycle,
  reportedLaw,
  reportedPrinciples,
  reportedRoles,
  reportedTraining,
  reportedProcessors,
  reportedSecurity,
  reportedRisks,
  reportedMonitoring,
  reportedBreaches,
  reportedRights,
  reportedRequests,
  reportedAssessment,
  reportedTargets,
  reportComparison,
  reportApproval,
  reportMatchesRegisters,
]
