import type { NoticeSection, NoticeSectionKind, NoticeText, Span } from '../notice-text.ts'

/** The sections of a notice that are about one of the kinds. */
export function sectionsOf(
  notice: NoticeText,
  ...kinds: readonly NoticeSectionKind[]
): readonly NoticeSection[] {
  return notice.sections.filter((section) => section.kinds.some((kind) => kinds.includes(kind)))
}

/** The words below the headings of those sections. */
export function bodiesOf(notice: NoticeText, ...kinds: readonly NoticeSectionKind[]): readonly Span[] {
  return sectionsOf(notice, ...kinds).map(({ body }) => body)
}

/** The headings of all sections that have one. */
export function headingsOf(notice: NoticeText): readonly Span[] {
  return notice.sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading]))
}

/** The words of a stretch. */
export function wordsAt(notice: NoticeText, { start, end }: Span): string {
  return notice.text.slice(start, end)
}

// A full stop ends a sentence when no small letter follows, so that abbreviations and dates do not.
const sentenceEnd = /\n\s*|[.!?]["”’)]?\s+(?!\p{Ll})/gu

/** The sentence in which a stretch begins. */
export function sentenceAt({ text }: NoticeText, { start, end }: Span): Span {
  let from = 0
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    if (index >= end) return { start: from, end: index + mark.trimEnd().length }
    if (index + mark.length <= start) from = index + mark.length
  }
  return { start: from, end: text.length }
}
