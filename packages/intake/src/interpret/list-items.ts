import type { Passage } from '../recognise/piece.ts'
import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'

/** The items of a passage that is, or holds, a list: bullets in a line (“- a - b”) are items too. */
export function inlineItems(text: string, passage: Passage): Phrase[] | undefined {
  const whole = phraseAt(text, passage.span)
  if (whole === undefined) return undefined
  const dashes = [
    ...whole.text.matchAll(/(?:^|(?<=[\s:.;]))[-–•❖*]\s+(?=[\p{L}\d(])|(?<=[\p{Ll}\d)])-\s(?=\p{Lu})/gu),
  ]
  if (dashes.length < 2 || passage.kind === 'listItem') return undefined
  const items: Phrase[] = []
  dashes.forEach((dash, index) => {
    const from = dash.index + dash[0].length
    const item = partOf(whole, from, dashes[index + 1]?.index ?? whole.text.length)
    if (item !== undefined) items.push(item)
  })
  return items
}
