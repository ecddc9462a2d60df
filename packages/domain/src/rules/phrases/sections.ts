import { once } from '../facts/once.ts'
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

const sentencesOf = once(({ text }: NoticeText): readonly Span[] => {
  const sentences: Span[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    sentences.push({ start, end: index + mark.trimEnd().length })
    start = index + mark.length
  }
  return [...sentences, { start, end: text.length }]
})

/** The sentence in which a stretch begins, to the end of the one in which it ends. */
export function sentenceAt(notice: NoticeText, { start, end }: Span): Span {
  const sentences = sentencesOf(notice)
  const first = lastNotAfter(sentences, start)
  const last = lastNotAfter(sentences, Math.max(start, end - 1))
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? notice.text.length }
}

/** Index of the last sentence that begins at an offset or before it, found by halving. */
function lastNotAfter(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
