import type { Language, NoticeSectionKind, Span } from '@seloste/domain'
import type { SourceText } from '../blocks/source-text.ts'
import type { Section } from '../recognise/sections.ts'

/** What is interpreted: the sections of one register with the text that they stand in. */
export type RegisterText = {
  readonly source: SourceText
  readonly text: string
  readonly language: Language
  /** The stretch of the text that tells of this register. */
  readonly span: Span
  readonly sections: readonly Section[]
}

/** The sections of some kinds, in the order of the text. */
export function sectionsAbout({ sections }: RegisterText, ...kinds: readonly NoticeSectionKind[]): Section[] {
  return sections.filter((section) => kinds.some((kind) => section.kinds.includes(kind)))
}

/** The stretch of a section with its heading. */
export function wholeOf({ heading, body }: Section): Span {
  return heading === undefined ? body : { start: heading.span.start, end: body.end }
}
