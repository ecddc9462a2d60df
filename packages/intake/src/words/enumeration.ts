import { type Phrase, partOf } from './phrase.ts'

const conjunction = /\s(?:ja\/tai|ja|sekä|tai|että|och|samt|eller|and|or|as well as)\s/giu

/** The members of an enumeration in a sentence, split at commas, semicolons and the conjunction before the last. */
export function membersOf(phrase: Phrase): Phrase[] {
  const parts = splitAt(phrase, separatorsOf(phrase.text))
  if (parts.length === 1) return parts
  return parts.flatMap((part, index) =>
    index === parts.length - 1 || / sekä | samt | as well as /.test(part.text) ? splitLast(part) : [part],
  )
}

/** Commas and semicolons that stand outside brackets and inside no number. */
function separatorsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '(' || sign === '[') depth += 1
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (sign === ';' || (sign === ',' && !/\d/.test(text[at + 1] ?? ''))))
      found.push({ start: at, end: at + 1 })
  }
  return found
}

/** “x, y ja z”: the last part in two, unless its halves belong together (“etu- ja sukunimi”, “arvo tai ammatti”). */
function splitLast(part: Phrase): Phrase[] {
  const found: { start: number; end: number }[] = []
  for (const match of part.text.matchAll(conjunction)) {
    const before = part.text.slice(0, match.index)
    if (/[-–]\s?$/.test(before)) continue
    if (/tai|eller|\bor\b/.test(match[0])) continue
    if (depthOf(before) > 0) continue
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return splitAt(part, found)
}

function depthOf(text: string): number {
  return (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)
}

function splitAt(phrase: Phrase, separators: readonly { start: number; end: number }[]): Phrase[] {
  const parts: Phrase[] = []
  let from = 0
  for (const { start, end } of separators) {
    const part = partOf(phrase, from, start)
    if (part !== undefined) parts.push(part)
    from = end
  }
  const last = partOf(phrase, from)
  if (last !== undefined) parts.push(last)
  return parts
}

/** A phrase in two at its conjunctions, all of them (“nimi ja osoite sekä ikä”). */
export function conjuncts(phrase: Phrase): Phrase[] {
  return splitLast(phrase)
}
