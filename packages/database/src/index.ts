export { createApprovalStore } from './approvals/approval-store.ts'
export type { ArchiveProgress } from './archive/archive-format.ts'
export { exportArchive } from './archive/export-archive.ts'
export { importArchive } from './archive/import-archive.ts'
export { findOrganisationId, findPerson } from './archive/whose.ts'
export { createAssessmentStore } from './assessments/assessment-store.ts'
export type { Log } from './connection/log.ts'
export {
  type Database,
  type DatabaseLocation,
  type OpenOptions,
  openDatabase,
} from './connection/open-database.ts'
export { isStartFailure, type StartFailure, type StartFailureCode } from './connection/start-failure.ts'
export type { Tables } from './generated/tables.ts'
export { migrate } from './migration/migrate.ts'
export { createOrganisationStore } from './organisations/organisation-store.ts'
export { createPartyStore } from './parties/party-store.ts'
export { createPublicationFileStore } from './publications/publication-file-store.ts'
export { createPublicationStore } from './publications/publication-store.ts'
export { createRecordStore } from './record/record-store.ts'
export { createRegisterStore } from './registers/register-store.ts'
export { sealHash } from './registers/seal.ts'
export { createScheduleStore } from './schedules/schedule-store.ts'
export type { Clock } from './statement/clock.ts'
export { createTermStore } from './terms/term-store.ts'
