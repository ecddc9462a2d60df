import type { Presentation } from '../document/document.ts'
import type { Words } from '../language/sentence.ts'
import type { PartCode } from '../notice/parts.ts'

/** Parts under a heading inside a section; left out whole when they have nothing to say. */
export interface LayoutGroup {
  id: string
  heading: Words
  parts: readonly PartCode[]
}

/** A section of a layout; left out when it has nothing to say. */
export interface LayoutSection {
  id: string
  heading: Words
  /** In order: parts, and groups of parts under headings of their own. */
  content: readonly (PartCode | LayoutGroup)[]
  /** Stands outside the numbering of a numbered layout. */
  unnumbered?: true
}

/** How a notice is laid out: which sections, in what order, under what headings. */
export interface Layout {
  name: Words
  /** Title of a notice whose register gives none; the register's name follows it. */
  title: Words
  presentation: Presentation
  numbered: boolean
  /** Heading of the table of contents, where there is one. */
  contents?: Words
  sections: readonly LayoutSection[]
}
