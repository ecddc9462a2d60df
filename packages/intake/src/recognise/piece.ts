import type { NoticeSectionKind, Span } from '@seloste/domain'
import type { Block } from '../blocks/source-text.ts'

/** A heading of a text. */
export type Heading = {
  readonly kind: 'heading'
  /** Its words, without its number. */
  readonly span: Span
  /** Its words with its number and its marks. */
  readonly line: Span
  readonly kinds: readonly NoticeSectionKind[]
  /** Its number, such as `3` or `2.1`. */
  readonly number?: string
  /** Stands on the line of what it heads. */
  readonly inline?: true
}

/** A stretch of a text that is not a heading, or the rest of one that began with a heading. */
export type Passage = Block & {
  readonly kind: Exclude<Block['kind'], 'heading'>
  /** Names the passages below it. */
  readonly isTitle?: true
}

/** A text as its headings and what stands below them. */
export type Piece = Heading | Passage

/** The blocks before and after a block. */
export type Neighbours = { readonly before: Block | undefined; readonly after: Block | undefined }

/** The number with which a heading may begin. */
export const headingNumber = /^(\d{1,2}(?:\.\d{1,2})*[a-z]?)\s?[.):]?\s*(?=[\p{L}"(“])/u

/** True when blank lines stand above and below. */
export function isAlone(text: string, { start, end }: Span): boolean {
  const above = text.slice(Math.max(0, start - 60), start)
  const below = text.slice(end, end + 60)
  return (
    /(?:^|\n[^\S\n]*\n[^\S\n]*(?:\d[\d.)]*\s*)?)$/.test(above) && /^[^\S\n]*(?:\n[^\S\n]*\n|\n?$)/.test(below)
  )
}

/** The words of a span. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
