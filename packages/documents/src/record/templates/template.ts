import type { Recipient, Register } from '@seloste/domain'
import type { Words } from '../../language/sentence.ts'
import type { ColumnCode } from '../column-codes.ts'
import type { ListItem } from '../columns/column.ts'

/** Words of a form: in each language, or as its own authority wrote them in the one language that it has. */
export type FormWords = Words | string

/** A column of a form. */
export interface TemplateColumn {
  code: ColumnCode
  heading: FormWords
  /** What of GDPR Art. 30 asks for it: “(1)(b)”. */
  article?: string
  /** Left out where no activity has anything to say in it. */
  optional?: true
  /** The part of the list that this column tells; the others have columns of their own. */
  only?: (item: ListItem) => boolean
  /** What an item is that a person writes into this column. */
  gives?: { role: NonNullable<Recipient['role']> }
  /** In characters of the spreadsheet; 32 when it is not given. */
  width?: number
}

/** Who keeps the record: what stands above the table. */
export interface TemplateHeader {
  fact: 'organisation' | 'contact' | 'representative' | 'dpo'
  heading: FormWords
}

/** A table of a form. */
export interface TemplateSheet {
  name: FormWords
  title: FormWords
  header: readonly TemplateHeader[]
  /** Row of the spreadsheet on which the headings stand, where the form says so; counted from 1. */
  headingRow?: number
  columns: readonly TemplateColumn[]
}

/** A form of the record: the table of a controller (GDPR Art. 30(1)) and of a processor (Art. 30(2)). */
export interface RecordTemplate {
  name: Words
  sheets: Record<Register['role'], TemplateSheet>
}
