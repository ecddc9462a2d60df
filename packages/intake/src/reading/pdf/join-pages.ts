import type { Passage } from '../passage.ts'
import { joinLines } from './join-lines.ts'

/** The passages of all pages, a paragraph or an item that runs over a page's end as one. */
export function joinPages(pages: readonly (readonly Passage[])[]): Passage[] {
  const passages: Passage[] = []
  for (const page of pages) {
    const [first, ...rest] = page.filter((passage) => passage.kind === 'tableRow' || passage.text !== '')
    if (first === undefined) continue
    const last = passages.at(-1)
    const whole = last === undefined ? undefined : joined(last, first)
    if (whole === undefined) passages.push(first)
    else passages[passages.length - 1] = whole
    passages.push(...rest)
  }
  return passages
}

/** Two passages as one, or undefined where the second is one of its own. */
function joined(last: Passage, first: Passage): Passage | undefined {
  if (last.kind === 'tableRow' || last.kind === 'heading') return undefined
  if (first.kind === 'tableRow' || first.kind === 'heading') return undefined
  if (!/^\p{Ll}/u.test(first.text) || /[.!?:;]\s*$/.test(last.text)) return undefined
  return { ...last, text: joinLines([last.text, first.text]) }
}
