import type { Rule } from '../rule.ts'
import {
  recordedData,
  recordedException,
  recordedMeasures,
  recordedParties,
  recordedPurposes,
  recordedRecipients,
  recordedSubjects,
  recordedTimeLimits,
  recordedTransfers,
} from './controller-record.ts'
import { reviewedRecord, smallOrganisation, writtenRecord } from './kept-record.ts'
import {
  processorActivities,
  processorMeasures,
  processorParties,
  processorTransfers,
} from './processor-record.ts'

/** The record of processing activities: GDPR Art. 30. */
export const recordRules: readonly Rule[] = [
  recordedParties,
  recordedPurposes,
  recordedSubjects,
  recordedData,
  recordedRecipients,
  recordedTransfers,
  recordedException,
  recordedTimeLimits,
  recordedMeasures,
  processorParties,
  processorActivities,
  processorTransfers,
  processorMeasures,
  smallOrganisation,
  writtenRecord,
  reviewedRecord,
]
