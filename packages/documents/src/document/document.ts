import type { FactPath, Language, LayoutCode } from '@seloste/domain'

/** A piece of text with what is known of it. */
export interface Run {
  text: string
  /** The fact that it states, or that the words around the fact belong to; facts of the organisation begin with `organisation/`. */
  fact?: FactPath
  /** Its language, when it is not the document's: a text that nobody has translated yet. */
  language?: Language
  href?: string
  emphasis?: true
  /** A fact that has not been stated, shown only to the one who edits. */
  gap?: true
}

/** What a section consists of. */
export type Block =
  | { kind: 'paragraph'; runs: readonly Run[] }
  | { kind: 'list'; items: readonly (readonly Run[])[] }
  | { kind: 'table'; header: readonly (readonly Run[])[]; rows: readonly (readonly (readonly Run[])[])[] }
  | { kind: 'keyValue'; rows: readonly KeyValue[] }
  | { kind: 'heading'; id: string; runs: readonly Run[] }
  | { kind: 'note'; runs: readonly Run[] }

/** A name and what stands beside it. */
export interface KeyValue {
  key: readonly Run[]
  value: readonly Run[]
}

/** A part of the document under a heading of its own. */
export interface Section {
  /** Stable: the same in every language, and in every layout that has the section. */
  id: string
  heading: readonly Run[]
  /** The section's number as it is printed (`4.`). */
  number?: string
  blocks: readonly Block[]
}

/** How the sections stand: one below the other, or as the rows of a table of two columns. */
export type Presentation = 'flow' | 'columns'

/** What is known of the document itself. */
export interface DocumentMeta {
  /** Name of the register. */
  name: string
  /** Name of the controller. */
  controller: string
  /** Day for which it was composed, ISO 8601. */
  date: string
  drawnUpOn?: string
  updatedOn?: string
  /** Heading of the table of contents; absent when the layout has none. */
  contents?: string
}

/** A notice or a record without format: what is said, in what order, and which fact each piece states. */
export interface Document {
  kind: 'notice' | 'record'
  language: Language
  title: readonly Run[]
  layout: LayoutCode
  presentation: Presentation
  sections: readonly Section[]
  meta: DocumentMeta
}
