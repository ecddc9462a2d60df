import type { Passage } from '../passage.ts'
import { joinLines } from './join-lines.ts'
import type { TaggedPage } from './tagged-passages.ts'

/** The passages of all pages, a paragraph or an item that runs over a page's end as one. */
export function joinPages(pages: readonly TaggedPage[]): Passage[] {
  const passages: Passage[] = []
  // Where items have bullets, one without goes on with that of the page before.
  const hasBullets = pages.some((page) => page.hasBullets)
  for (const { passages: found, beginsBare } of pages) {
    const [first, ...rest] = found
    if (first === undefined) continue
    const last = passages.at(-1)
    const whole = last === undefined ? undefined : joined(last, first, hasBullets && beginsBare)
    if (whole === undefined) passages.push(first)
    else passages[passages.length - 1] = whole
    passages.push(...rest)
  }
  return passages
}

/** Two passages as one, or undefined where the second is one of its own. */
function joined(last: Passage, first: Passage, goesOn: boolean): Passage | undefined {
  if (last.kind === 'tableRow' || last.kind === 'heading') return undefined
  if (first.kind === 'tableRow' || first.kind === 'heading') return undefined
  const isInSentence = /^\p{Ll}/u.test(first.text) && !/[.!?:;]\s*$/.test(last.text)
  if (!goesOn && !isInSentence) return undefined
  return { ...last, text: joinLines([last.text, first.text]) }
}
