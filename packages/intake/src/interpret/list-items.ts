import type { Passage } from '../recognise/piece.ts'
import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'

/** The items of a passage that is, or holds, a list: bullets in a line (“- a - b”) are items too. */
export function inlineItems(text: string, passage: Passage): Phrase[] | undefined {
  const whole = phraseAt(text, passage.span)
  if (whole === undefined) return undefined
  const isItem = passage.kind === 'listItem'
  const dashes = [...whole.text.matchAll(isItem ? glued : dash)]
  if (dashes.length < 2) return undefined
  const starts = dashes.map((one) => ({ at: one.index, from: one.index + one[0].length }))
  if (isItem) starts.unshift({ at: 0, from: 0 })
  return starts.flatMap(
    ({ from }, index) => partOf(whole, from, starts[index + 1]?.at ?? whole.text.length) ?? [],
  )
}

/** Bullets in a line, and items that run together (“nimi- Osoite- Puhelin”). */
const glued = /(?<=[\p{Ll}\d)])-\s(?=\p{Lu})/gu
const dash = new RegExp(`(?:^|(?<=[\\s:.;]))[-–•❖*]\\s+(?=[\\p{L}\\d(])|${glued.source}`, 'gu')
