import type { Matter } from '../matter.ts'
import type { Span } from '../notice-text.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { bodiesOf, sentenceAt } from '../phrases/sections.ts'
import { cookie } from './cookie-phrases.ts'

/** Where a notice says something of cookies: in the section about them, or in a sentence that names them. */
export function saidOfCookies({ notice }: Matter, meaning: Phrases): readonly Span[] {
  if (notice === undefined) return []
  const about = bodiesOf(notice, 'cookies')
  return hitsOf(notice, meaning)
    .map(({ span }) => span)
    .filter(
      (span) =>
        about.some(({ start, end }) => start <= span.start && span.end <= end) ||
        says(notice, cookie, [sentenceAt(notice, span)]),
    )
}
