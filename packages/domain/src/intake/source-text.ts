import type { Span } from '../rules/notice-text.ts'
import type { Language } from '../text/language.ts'

/** What a stretch of a text is, as its file or its lines show it. */
export const blockKinds = ['heading', 'paragraph', 'listItem', 'tableRow'] as const

/** What a stretch of a text is. */
export type BlockKind = (typeof blockKinds)[number]

/** A stretch of a text that stands on its own: a heading, a paragraph, an item of a list, a row of a table. */
export type Block = {
  readonly kind: BlockKind
  /** Where it stands in the text, without its bullet or number; a paragraph's lines may be broken inside. */
  readonly span: Span
  /** Depth of a heading (1–6) or of a list item (from 1). */
  readonly level?: number
  /** The cells of a table row, in order. */
  readonly cells?: readonly Span[]
}

/** What a text was before it was words. */
export const origins = ['text', 'html', 'markdown', 'docx', 'pdf'] as const

/** What a text was before it was words. */
export type Origin = (typeof origins)[number]

/** A file or a paste as words with the stretches that it is made of. */
export type SourceText = {
  /** Plain text without markup, Unicode NFC, lines ended by a line feed; every span counts in it. */
  readonly text: string
  /** In the order of the text, not overlapping; what is in none of them is white space, bullets and chrome. */
  readonly blocks: readonly Block[]
  readonly origin: Origin
  /** Title of the document, where the file names one outside its text. */
  readonly title?: string
  /** The language that the file says it is in. */
  readonly language?: Language
}
