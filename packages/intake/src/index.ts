export {
  type Block,
  type BlockKind,
  blockKinds,
  type Origin,
  origins,
  type SourceText,
} from './blocks/source-text.ts'
export { textSource } from './blocks/text-source.ts'
export { type Confidence, confidences, type Intake, type ReadRegister, type Tie } from './draft/intake.ts'
export { readWords, type WordsRead } from './draft/read-words.ts'
export type { NoticeFacts, RetentionFact } from './facts/notice-facts.ts'
export { readNotice } from './read-notice.ts'
export { fileLimit } from './reading/limits.ts'
export { readFile } from './reading/read-file.ts'
export { createReadingRoom, type ReadingRoom } from './reading/worker/reading-room.ts'
export type { Outcome, Task, WordsUnder } from './reading/worker/tasks.ts'
export { mostActivities, readRecord } from './spreadsheet/read-record.ts'
