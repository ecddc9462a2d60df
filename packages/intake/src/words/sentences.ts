import type { Span } from '@seloste/domain'
import { trimmed } from '../blocks/text-source.ts'

/** Short forms whose full stop ends no sentence. */
const shortForms =
  /(?:^|[\s(])(?:esim|mm|ym|yms|jne|ts|mom|em|ko|ns|puh|p|tel|nro|art|os|klo|ml|n|v|t\.ex|bl\.a|m\.m|dvs|s\.k|osv|resp|tfn|e\.g|i\.e|etc|no|vs|Inc|Ltd|Co|st|kp|huom|vrt|aik|ent|sis|kpl|alk|ry)\.$/iu

/** The sentences of a stretch of text; a line break after a full line ends none. */
export function sentencesIn(text: string, span: Span): Span[] {
  const sentences: Span[] = []
  let start = span.start
  const words = text.slice(span.start, span.end)
  for (const match of words.matchAll(/[.!?]+["”)\]]?(?=\s+["“(]?[\p{Lu}\d])|\n+/gu)) {
    const end = span.start + match.index + match[0].length
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
