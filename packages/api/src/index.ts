export type {
  Context,
  FileReader,
  GivenFile,
  Principal,
  Printer,
  Printing,
  SpreadsheetFormat,
  Stores,
} from './asking/context.ts'
export { failureAnswer, type Listener, type ToldFailure } from './asking/told-failure.ts'
export { dayOf } from './day.ts'
export type { Desk } from './desk.ts'
export { createProgressBoard, type Progress, type ProgressBoard } from './progress/progress-board.ts'
export { publishDue } from './publishing/publish-due.ts'
export type { Stage } from './publishing/stage-of.ts'
export { allRecordEntries } from './record/record-entries.ts'
export type { ImportPreview, ImportRow } from './record.ts'
export { type AppRouter, appRouter } from './router.ts'
