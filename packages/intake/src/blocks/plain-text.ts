/** Invisible characters that break words for a machine and say nothing to a person. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const noCharacter = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g

const blockTags =
  /<\/?(?:p|div|br|ul|ol|tr|table|tbody|thead|h[1-6]|section|article|dl|dt|dd|blockquote|hr)\b[^<>]{0,300}\/?>/gi
const itemTags = /<li\b[^<>]{0,300}>/gi
const cellTags = /<t[dh]\b[^<>]{0,300}>/gi
const otherTags =
  /<\/?(?:a|abbr|b|em|font|i|li|small|span|strong|sub|sup|td|th|u|img|input|label)\b[^<>]{0,1000}\/?>/gi

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
  ndash: '–',
  mdash: '—',
  bull: '•',
  copy: '©',
}

/**
 * Text as a person reads it: Unicode NFC, lines ended by a line feed, without invisible characters and without the
 * remnants of HTML and the stars of Markdown that stand in pasted text. Where a row of a table was flattened into a line, its tabs stay.
 */
export function plainText(raw: string): string {
  const lines = raw
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(invisible, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(noCharacter, ' ')
    .split('\n')
  return lines.map((line) => withoutMarks(withoutTags(line))).join('\n')
}

/** Words without the stars that set them in bold or in italics in Markdown. */
function withoutMarks(line: string): string {
  if (!line.includes('*')) return line
  return line.replace(
    /(?<![\p{L}\d*\\])(\*{1,3})(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])\1(?![\p{L}\d*])/gu,
    '$2',
  )
}

function withoutTags(line: string): string {
  if (!line.includes('<') && !line.includes('&')) return line
  const untagged = line.includes('<')
    ? line
        .replace(itemTags, '\n• ')
        .replace(cellTags, '\t')
        .replace(blockTags, '\n')
        .replace(otherTags, '')
        .replace(/[^\S\n\t]*\n[^\S\t]*/g, '\n')
        .replace(/\n*\t\n*/g, '\t')
        .replace(/^\n+|\n+$/g, '')
    : line
  return untagged.replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code).replace(noCharacter, ' ')
      : ' '
  })
}
