import type { Language, Organisation, ResolvedRegister } from '@seloste/domain'
import type { KeyValue, Run } from '../document/document.ts'
import type { ColumnCode } from './column-codes.ts'
import type { RecordTemplateCode } from './templates/template-codes.ts'

/** A register that goes into the record, with its references resolved. */
export interface RecordEntry {
  register: ResolvedRegister
  /** Which register of the organisation it is, at which version; absent for one that nobody keeps. */
  kept?: KeptAs | undefined
}

/** A kept register at one of its versions. */
export interface KeptAs {
  id: string
  version: number
}

/** One line of a cell: what it says, and the item of the register that it tells. */
export interface RecordLine {
  runs: readonly Run[]
  /** Path of the item (`purposes/p1`), or of the fact for a cell of one fact. */
  fact: string
}

/** A column of a record, as a template names it. */
export interface RecordColumn {
  /** Stable inside its sheet. */
  id: string
  code: ColumnCode
  heading: string
  /** What asks for it: “30(1)(b)”; absent when the law does not. */
  article?: string
  /** In characters of the spreadsheet. */
  width: number
}

/** A processing activity: one cell for each column, each of some lines. */
export interface RecordRow extends RecordEntry {
  cells: readonly (readonly RecordLine[])[]
}

/** A table of the record: the activities of a controller (GDPR Art. 30(1)) or of a processor (Art. 30(2)). */
export interface RecordSheet {
  role: ResolvedRegister['role']
  name: string
  title: string
  /** Who keeps the record, above the table. */
  header: readonly KeyValue[]
  /** Row of the spreadsheet on which the headings stand, when the template says so; counted from 1. */
  headingRow?: number
  columns: readonly RecordColumn[]
  rows: readonly RecordRow[]
}

/** The record of processing activities of an organisation (GDPR Art. 30), without format. */
export interface RecordOfProcessing {
  kind: 'record'
  language: Language
  template: RecordTemplateCode
  title: string
  /** Day for which it was composed, ISO 8601. */
  date: string
  organisation: Organisation
  sheets: readonly RecordSheet[]
}
