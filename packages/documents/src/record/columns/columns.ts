import type { ColumnCode } from '../column-codes.ts'
import {
  tellImpactAssessment,
  tellImpactAssessmentReference,
  tellImpactAssessmentRequired,
  tellImpactAssessmentState,
  tellRights,
  tellSystems,
} from './accountability.ts'
import type { TellColumn } from './column.ts'
import {
  tellDataCategories,
  tellDataSubjectCategories,
  tellHasSensitiveData,
  tellSensitiveData,
} from './data.ts'
import { tellDrawnUpOn, tellReviewedOn, tellUpdatedOn } from './days.ts'
import { tellAgreements, tellRecipients, tellSources, tellTransfers } from './flows.ts'
import {
  tellController,
  tellJointControllers,
  tellOfficer,
  tellPrincipals,
  tellRepresentative,
} from './parties.ts'
import { tellAutomatedDecisions, tellMeasures, tellRetention, tellSafeguards } from './protection.ts'
import {
  tellBalancingTests,
  tellConsentRecords,
  tellInterests,
  tellLegalBases,
  tellPurposes,
} from './purposes.ts'
import { tellExtra, tellName, tellResponsible, tellUnit } from './whole-texts.ts'

/** How each column is told from a register's facts. */
export const columns: Record<ColumnCode, TellColumn> = {
  name: tellName,
  unit: tellUnit,
  responsible: tellResponsible,
  controller: tellController,
  jointControllers: tellJointControllers,
  principals: tellPrincipals,
  representative: tellRepresentative,
  dpo: tellOfficer,
  purposes: tellPurposes,
  legalBases: tellLegalBases,
  interests: tellInterests,
  balancingTests: tellBalancingTests,
  consentRecords: tellConsentRecords,
  dataSubjectCategories: tellDataSubjectCategories,
  dataCategories: tellDataCategories,
  sensitiveData: tellSensitiveData,
  hasSensitiveData: tellHasSensitiveData,
  sources: tellSources,
  recipients: tellRecipients,
  agreements: tellAgreements,
  transfers: tellTransfers,
  safeguards: tellSafeguards,
  retention: tellRetention,
  measures: tellMeasures,
  rights: tellRights,
  automatedDecisions: tellAutomatedDecisions,
  systems: tellSystems,
  impactAssessment: tellImpactAssessment,
  impactAssessmentRequired: tellImpactAssessmentRequired,
  impactAssessmentState: tellImpactAssessmentState,
  impactAssessmentReference: tellImpactAssessmentReference,
  drawnUpOn: tellDrawnUpOn,
  updatedOn: tellUpdatedOn,
  reviewedOn: tellReviewedOn,
  extra: tellExtra,
}
