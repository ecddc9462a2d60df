import type { FieldError } from '../errors/failure.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { ResolvedRegister } from '../register/frozen-register.ts'
import type { LocalizedText } from '../text/localized-text.ts'

/** What is to be told of a cell of an imported record. */
export const recordRemarkCodes = [
  /** It holds a formula; only texts are taken. */
  'formula',
  /** It is to be a date, and is none. */
  'date',
  /** The activity has no name. */
  'no_name',
  /** The fact that was made of it is not well-formed; `field` says how. */
  'field',
  /** It is computed from other facts, so what was written over it is left. */
  'computed',
  /** No fact could be made of it: it is kept as it stands, under its heading. */
  'kept_as_written',
  /** A rule or a link named something that is gone, and names it no more. */
  'lost_link',
  /** What the file carried for the row is broken: the cells alone were read. */
  'carried_broken',
] as const

/** What is to be told of a cell. */
export type RecordRemarkCode = (typeof recordRemarkCodes)[number]

/** A remark on a cell; an error keeps its row from being taken. */
export interface RecordRemark {
  /** Address of the cell, `C7`. */
  cell: string
  heading: string
  kind: 'error' | 'note'
  code: RecordRemarkCode
  field?: FieldError
}

/** A cell over which something was written since the file was made. */
export interface CellEdit {
  /** Address of the cell, `C7`. */
  cell: string
  heading: string
  before: string
  after: string
}

/** A row of an imported record. */
export interface ReadActivity {
  /** Name of its sheet; empty in a file that has none. */
  sheet: string
  /** Row of the sheet, counted from 1. */
  row: number
  /** Its name, also where it cannot be taken. */
  name?: LocalizedText
  /** The activity; absent when a remark says why it cannot be taken. */
  register?: ResolvedRegister
  /** What the file carried, before its cells were changed; absent for a file that was made elsewhere. */
  carried?: {
    register: ResolvedRegister
    organisation: Organisation
    kept?: { id: string; version: number }
  }
  edits: readonly CellEdit[]
  remarks: readonly RecordRemark[]
}

/** A record that was read from a spreadsheet; nothing of it is kept yet. */
export interface ReadRecord {
  activities: readonly ReadActivity[]
  /** Headings that no column of a form has: what stands under them is kept with each activity. */
  unknownHeadings: readonly string[]
  /** Macros and links to other files, which are left alone. */
  left: readonly ('macros' | 'external_links')[]
}
