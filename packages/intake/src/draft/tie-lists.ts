import type { FactPath, NoticeSectionKind, Span } from '@seloste/domain'
import type { Reading } from '../interpret/reading.ts'
import { type RegisterText, sectionsAbout } from '../interpret/register-text.ts'
import { sentencesIn } from '../words/sentences.ts'
import type { TieFact } from './ties.ts'

type Spanned = { readonly span: Span }

/** Ties each list to the sentences that its items stand in, and to the lead-ins of its bullets. */
export function tieLists(register: RegisterText, reading: Reading, tie: TieFact): void {
  const lists: readonly (readonly [FactPath, NoticeSectionKind, readonly Spanned[]])[] = [
    ['purposes', 'purposes', reading.purposes],
    ['legalBases', 'legalBases', reading.legalBases],
    ['dataSubjectCategories', 'dataSubjectCategories', reading.subjects],
    ['dataCategories', 'dataCategories', reading.dataCategories],
    ['sources/items', 'sources', reading.sources],
    ['recipients/items', 'recipients', reading.recipients.items],
  ]
  for (const [path, kind, items] of lists) tie(path, sentencesWith(register, kind, items), 'likely')
}

function sentencesWith(register: RegisterText, kind: NoticeSectionKind, items: readonly Spanned[]): Span[] {
  const { text } = register
  const starts = items.map(({ span }) => span.start).toSorted((one, other) => one - other)
  const found: Span[] = []
  for (const { passages } of sectionsAbout(register, kind)) {
    let leadIn: Span | undefined
    for (const { span } of passages) {
      const sentences = sentencesIn(text, span)
      const told = sentences.filter((sentence) => holds(starts, sentence))
      if (told.length > 0 && leadIn !== undefined) found.push(leadIn)
      if (told.length > 0 || text[span.end - 1] === ':') leadIn = undefined
      if (text[span.end - 1] === ':') leadIn = sentences.at(-1)
      found.push(...told)
    }
  }
  return found
}

/** True when one of the sorted offsets is in the span. */
function holds(starts: readonly number[], { start, end }: Span): boolean {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (starts[low] ?? end) < end
}
