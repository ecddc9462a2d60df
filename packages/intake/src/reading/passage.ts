/** A stretch of a document before it has a place in the text; lines inside are separated by a line feed. */
export type Passage =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'listItem'; readonly level: number; readonly text: string }
  | { readonly kind: 'tableRow'; readonly cells: readonly string[] }
