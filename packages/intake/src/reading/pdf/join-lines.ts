/**
 * The lines of a paragraph as one: a word that was broken at a line's end is whole again, one with a hyphen of its own
 * keeps it (`etu-` before `ja`, `EU-` before `alue`, `tietosuoja-` before `asetus`).
 */
export function joinLines(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const next = line.trim()
    if (next === '') continue
    if (/\u00AD$/.test(text) || isBroken(text, next)) text = text.slice(0, -1) + next
    else text += text === '' || isCompound(text, next) || isCut(text, next) ? next : ` ${next}`
  }
  return text
}

/**
 * An address of the web is broken without a hyphen, and so is a citation between its brackets (“46(3)(a)”); the hyphen
 * of “luvat ja -kiellot” begins its word.
 */
function isCut(text: string, next: string): boolean {
  if (/(?:^|\s)(?:ja|tai|sekä|och|eller|and|or)\s[-\u2010]$/u.test(text)) return true
  return /:\/\/(?:\S*[/.\-_])?$/.test(text) || (/\d\(\w{1,2}\)$/.test(text) && /^\(\w{1,2}\)/.test(next))
}

const conjunction = /^(?:ja|tai|sekä|eli|och|eller|samt|and|or)\b/u

/** How English compounds end that notices are full of. */
const compoundTail =
  /^(?:readable|based|related|party|parties|making|time|term|out|in|on|site|end|to|free|specific|wide|called|date|control|union|care|interest|factor|heritage|collection|estate|diligence|leave|age|law|customer|processors?|mail)\b/

/** Words that are joined by a hyphen of their own, in Swedish and English. */
const compoundHead = /(?:^|[\s(])(?:icke|non|sub|self|co|pre|ex|anti|cross)[-\u2010]$/iu

/** Whether a hyphen at the end was set by the line's end alone. */
function isBroken(text: string, next: string): boolean {
  return (
    /\p{Ll}{2}[-\u2010]$/u.test(text) &&
    /^\p{Ll}/u.test(next) &&
    !conjunction.test(next) &&
    !isCompound(text, next)
  )
}

/** Whether a hyphen at the end belongs to a compound: after a capital, a digit or a lone letter, or between equal vowels. */
function isCompound(text: string, next: string): boolean {
  // “Iso-Britannia”, “Lähi-Tapiola”: no word is broken before a capital.
  if (/\p{L}[-\u2010]$/u.test(text) && /^\p{Lu}/u.test(next)) return true
  if (!/^\p{Ll}/u.test(next) || conjunction.test(next)) return false
  const [, last] = /(\p{L}|\d)[-\u2010]$/u.exec(text) ?? []
  if (last === undefined) return false
  if (compoundHead.test(text)) return true
  if (compoundTail.test(next) && /[a-z]{2}-$/.test(text)) return true
  if (/[aeiouyäöå]/.test(last) && next.startsWith(last)) return true
  return /[\p{Lu}\d]/u.test(last) || /(?:^|\s)\p{L}[-\u2010]$/u.test(text)
}
