import { turnsDirection } from '@seloste/documents'

const spaces = /[^\S\n\u00a0\u202f]+/g

/** A text as it is set on paper: white space as one space, a line break kept, a section sign with its number. */
export function printText(text: string): string {
  const set = text.toWellFormed().replace(spaces, ' ').replaceAll(' §', '\u00a0§')
  // First strong isolate … pop: what turns the direction of a text turns nothing around it.
  return turnsDirection(set) ? `\u2068${set}\u2069` : set
}
