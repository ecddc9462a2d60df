import { type Phrase, partOf } from './phrase.ts'

type Cut = { readonly start: number; readonly end: number }

const conjunction = /\s(?:ja\/tai|ja|sekä|että|och|samt|and|as well as)\s/giu
const strong = /\s(?:sekä|samt|as well as)\s/giu

/** The members of an enumeration in a sentence, split at commas, semicolons and the conjunction before the last. */
export function membersOf(phrase: Phrase): Phrase[] {
  const parts = splitAt(phrase, separatorsOf(phrase.text)).flatMap((part) => {
    const halves = splitAt(part, cutsOf(part.text, strong))
    return halves.flatMap((half, index) => (index < halves.length - 1 ? conjuncts(half) : [half]))
  })
  if (parts.length === 1 || sharesHead(parts)) return sharesHead(parts) ? [phrase] : parts
  return parts.flatMap((part, index) => (index === parts.length - 1 ? conjuncts(part) : [part]))
}

/**
 * A phrase in two at its conjunctions, unless its halves belong together (“etu- ja sukunimi”, “laitteen ja selaimen
 * tiedot”); what is known to be whole before a conjunction belongs to nothing after it.
 */
export function conjuncts(phrase: Phrase, isWhole?: (words: string) => boolean): Phrase[] {
  return splitAt(
    phrase,
    cutsOf(phrase.text, conjunction).filter(({ start, end }) => {
      if (start > 40) return true
      const before = phrase.text.slice(0, start)
      if (isWhole?.(before) === true) return true
      const after = phrase.text.slice(end, end + 60)
      const sharesNoun = /^[\p{L}-]+(?:n|iin|hin|een)$/u.test(before) && /\s/.test(after)
      const sharesVerb =
        /^[\p{L}-]+(?:ta|tä|ia|iä|ja|jä)$/u.test(before) && /^[\p{L}-]+\s(?:koskev|liittyv)/u.test(after)
      return !sharesNoun && !sharesVerb
    }),
  )
}

/** What a phrase names one by one, whether all of it is meant or one: also where “tai”, “eller” or “or” stands between. */
export function alternatives(phrase: Phrase): Phrase[] {
  return conjuncts(phrase).flatMap((part) => splitAt(part, cutsOf(part.text, /\s(?:tai|eller|or)\s/giu)))
}

/** “Laitteen, selaimen ja käyttöjärjestelmän tiedot”: the last member has the head of all. */
function sharesHead(parts: readonly Phrase[]): boolean {
  const last = parts.at(-1)?.text ?? ''
  const others = parts.slice(0, -1)
  return (
    others.length > 0 &&
    /\s(?:ja|och|and|tai)\s.*(?:tiedot|tietoja|tiedoista|uppgifter|data|details)$/iu.test(last) &&
    others.every(({ text }) => /^[\p{L}-]+(?:n|iin|hin|een)$/u.test(text))
  )
}

/** Commas and semicolons that stand outside brackets and inside no number. */
function separatorsOf(text: string): Cut[] {
  const found: Cut[] = []
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

function cutsOf(text: string, pattern: RegExp): Cut[] {
  const found: Cut[] = []
  let depth = 0
  let counted = 0
  for (const match of text.matchAll(pattern)) {
    const since = text.slice(counted, match.index)
    depth += depthOf(since)
    counted = match.index
    if (/[-–]\s?$/.test(since) || depth > 0) continue
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

function depthOf(text: string): number {
  return (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)
}

function splitAt(phrase: Phrase, cuts: readonly Cut[]): Phrase[] {
  const parts: Phrase[] = []
  let from = 0
  for (const { start, end } of cuts) {
    const part = partOf(phrase, from, start)
    if (part !== undefined) parts.push(part)
    from = end
  }
  const last = partOf(phrase, from)
  if (last !== undefined) parts.push(last)
  return parts
}
