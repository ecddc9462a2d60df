import type { Span } from '@seloste/domain'
import { fullLine, goesOn, trimmed } from '../blocks/text-source.ts'
import { type Phrase, partOf } from './phrase.ts'

/** Short forms whose full stop ends no sentence. */
const shortForms =
  /(?:^|[\s(])(?:esim|mm|ym|yms|jne|ts|mom|em|ko|ns|puh|p|tel|nro|art|os|klo|ml|n|v|t\.ex|bl\.a|m\.m|dvs|s\.k|osv|resp|tfn|e\.g|i\.e|etc|no|vs|Inc|Ltd|Co|st|kp|huom|vrt|aik|ent|sis|kpl|alk|ry)\.$/iu

/** The sentences of a stretch of text; a line break after a full line ends none. */
export function sentencesIn(text: string, span: Span): Span[] {
  const sentences: Span[] = []
  let start = span.start
  const words = text.slice(span.start, span.end)
  for (const match of words.matchAll(/[.!?]+["”)\]]?(?=\s+["“”»(]?[\p{Lu}\d])|\n+/gu)) {
    const end = span.start + match.index + match[0].length
    if (match[0] === '\n' && isWrapped(words, match.index)) continue
    if (match[0].startsWith('.')) {
      const before = text.slice(start, end)
      if (
        shortForms.test(before) ||
        /(?:^|\s)\d{1,2}\.$/.test(before) ||
        (/\d\.$/.test(before) && /^\s+\d/.test(text.slice(end, end + 3)))
      )
        continue
      if (/\b\p{Lu}\.$/u.test(before)) continue
    }
    push(start, end)
    start = end
  }
  push(start, span.end)
  return sentences

  function push(from: number, to: number) {
    const sentence = trimmed(text, { start: from, end: to })
    if (sentence !== undefined) sentences.push(sentence)
  }
}

/** Whether a line was broken at its width alone: it is a full one, and words go on after it. */
function isWrapped(words: string, lineEnd: number): boolean {
  const line = words.slice(words.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd)
  return line.length >= fullLine && !/[.:;!?]["”)]?\s*$/.test(line) && goesOn(words.slice(lineEnd + 1))
}

/** The first sentence of an item, where a short one names it and others tell more (“IP-osoite. Tieto on vapaaehtoinen.”). */
export function firstSentence(item: Phrase): Phrase {
  const [first, second] = sentencesIn(item.text, { start: 0, end: item.text.length })
  if (first === undefined || second === undefined || first.end > 91) return item
  const words = item.text.slice(0, first.end)
  const namesItem = /[\p{L})]\.$/u.test(words) && !words.includes(':')
  return namesItem ? (partOf(item, 0, first.end - 1) ?? item) : item
}
