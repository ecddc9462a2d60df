import type { ColumnCode } from '@seloste/documents'
import {
  readImpactAssessment,
  readImpactAssessmentReference,
  readImpactAssessmentRequired,
  readImpactAssessmentState,
  readSystems,
} from './accountability.ts'
import { readAgreements } from './agreements.ts'
import { readBalancingTests, readConsentRecords, readInterests, readLegalBases } from './bases.ts'
import type { ReadCell } from './cell.ts'
import { readDataCategories, readDataSubjectCategories, readSensitiveData } from './data.ts'
import { readDrawnUpOn, readReviewedOn, readUpdatedOn } from './days.ts'
import { readRecipients, readSources } from './flows.ts'
import {
  readController,
  readJointControllers,
  readOfficer,
  readPrincipals,
  readRepresentative,
} from './parties.ts'
import { readAutomatedDecisions, readMeasures, readRetention } from './protection.ts'
import { readPurposes } from './purposes.ts'
import { readComputed, readExtra, readName, readResponsible, readUnit } from './texts.ts'
import { readSafeguards, readTransfers } from './transfers.ts'

/**
 * How each column’s cell is read back into facts, in the order in which they are read: what others refer to comes
 * first. The other half of `columns` of `@seloste/documents`.
 */
export const cells: Record<ColumnCode, ReadCell> = {
  name: readName,
  unit: readUnit,
  responsible: readResponsible,
  controller: readController,
  jointControllers: readJointControllers,
  principals: readPrincipals,
  representative: readRepresentative,
  dpo: readOfficer,
  dataSubjectCategories: readDataSubjectCategories,
  dataCategories: readDataCategories,
  sensitiveData: readSensitiveData,
  hasSensitiveData: readComputed,
  purposes: readPurposes,
  legalBases: readLegalBases,
  interests: readInterests,
  balancingTests: readBalancingTests,
  consentRecords: readConsentRecords,
  sources: readSources,
  recipients: readRecipients,
  agreements: readAgreements,
  transfers: readTransfers,
  safeguards: readSafeguards,
  retention: readRetention,
  measures: readMeasures,
  rights: readComputed,
  automatedDecisions: readAutomatedDecisions,
  systems: readSystems,
  impactAssessment: readImpactAssessment,
  impactAssessmentRequired: readImpactAssessmentRequired,
  impactAssessmentState: readImpactAssessmentState,
  impactAssessmentReference: readImpactAssessmentReference,
  drawnUpOn: readDrawnUpOn,
  updatedOn: readUpdatedOn,
  reviewedOn: readReviewedOn,
  extra: readExtra,
}

const order = Object.keys(cells)

/** The place of a column in the order in which columns are read. */
export function turnOf(code: ColumnCode): number {
  return order.indexOf(code)
}
