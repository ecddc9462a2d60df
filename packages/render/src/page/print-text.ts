const spaces = /[^\S\n\u00a0\u202f]+/g
// Embeddings, overrides and isolates: on a page they would turn what stands beside the text, and lose signs of it.
const directions = /[\u202a-\u202e\u2066-\u2069]/g

/** A text as it is set on paper: white space as one space, a line break kept, a section sign with its number. */
export function printText(text: string): string {
  return text.toWellFormed().replace(directions, '').replace(spaces, ' ').replaceAll(' §', '\u00a0§')
}
