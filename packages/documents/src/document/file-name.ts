import type { Document } from './document.ts'
import { textOf } from './text-of.ts'

// What file systems refuse, and what would show a name otherwise than it is.
const refused = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g
const longest = 100

/** A name for a file that holds the document, without its ending: the title as file systems take it. */
export function fileNameOf({ title, kind }: Pick<Document, 'title' | 'kind'>): string {
  const name = textOf(title).replace(refused, ' ').replace(/\s+/g, ' ')
  const short = Array.from(name).slice(0, longest).join('')
  return short.replace(/^[\s.]+|[\s.]+$/g, '') || kind
}
