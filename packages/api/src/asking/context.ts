import type { Document, RecordOfProcessing } from '@seloste/documents'
import type {
  ApprovalStore,
  AssessmentStore,
  ConceptCode,
  Intake,
  Language,
  MemberRole,
  OrganisationStore,
  PartyStore,
  PublicationFileFormat,
  PublicationStore,
  ReadRecord,
  RecordStore,
  RegisterStore,
  ResolvedRegister,
  ScheduleStore,
  TermStore,
} from '@seloste/domain'
import type { ProgressBoard } from '../progress/progress-board.ts'

/** Who asks. `organisationId` is the organisation that the request names, when this person belongs to it. */
export interface Principal {
  id: string
  name: string
  email: string
  organisationId?: string
  role?: MemberRole
}

/** Where the answers come from. */
export interface Stores {
  registers: RegisterStore
  record: RecordStore
  parties: PartyStore
  terms: TermStore
  publications: PublicationStore
  approvals: ApprovalStore
  schedules: ScheduleStore
  assessments: AssessmentStore
  organisations: OrganisationStore
}

/** A file as it was handed over: its bytes, and what it was called. */
export interface GivenFile {
  bytes: Uint8Array
  name: string
}

/** Words of a text that a person puts under a concept. */
export interface PlacedWords {
  words: string
  concept: ConceptCode
  language: Language
}

/** Reads files and texts away from the one who asks, so that a hostile one harms nobody. */
export interface FileReader {
  /** Reads a notice into register drafts. Throws `unreadable` with the reason, `busy` or `unavailable`. */
  readNotice(file: GivenFile, signal?: AbortSignal): Promise<Intake>
  /** Reads a record from a spreadsheet. Throws as `readNotice` does. */
  readRecord(file: GivenFile, signal?: AbortSignal): Promise<ReadRecord>
  /** The facts of a concept that words state; nothing where they state none. Throws as `readNotice` does. */
  readWords(words: PlacedWords, signal?: AbortSignal): Promise<Partial<ResolvedRegister>>
}

/** Kinds of spreadsheets. */
export type SpreadsheetFormat = 'xlsx' | 'csv'

/** What a file is printed with: how to call it off, and whom to tell what is being done. */
export interface Printing {
  signal?: AbortSignal | undefined
  /** `pages`: how many there are, once they have been set. */
  onStage?: (stage: 'setting' | 'checking' | 'writing', pages?: number) => void
}

/** Makes files of documents and of records. */
export interface Printer {
  /** Throws `too_large`, `busy`, `unavailable` with the cause, or the reason of the signal. */
  print(document: Document, format: PublicationFileFormat, printing?: Printing): Promise<Uint8Array>
  /** Makes a spreadsheet of a record; `carriesFacts` puts the registers beside it, so that it can be read back. */
  printRecord(
    record: RecordOfProcessing,
    format: SpreadsheetFormat,
    carriesFacts: boolean,
  ): Promise<Uint8Array>
}

/** What a request brings with it; made by the host. */
export interface Context {
  /** Undefined when nobody is signed in. May reject when accounts cannot be read. */
  principal(): Promise<Principal | undefined>
  /** The language of messages. */
  language: Language
  stores: Stores
  reader: FileReader
  printer: Printer
  /** What the file is called that the request sends; empty where it sends none. */
  fileName: string
  /** What the request calls its work, so that it can ask how far it is. */
  workId: string | undefined
  progress: ProgressBoard
  now(): Date
  /** Whether an error means that the database, or what else we stand on, does not answer. */
  isOutage(error: unknown): boolean
  /** Keeps an unexpected error for the operator; the person is told the reference alone. */
  report(reference: string, error: unknown): void
}
