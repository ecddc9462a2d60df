const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g
const invisible =
  /[\u00AD\u200B-\u200D\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g
const blanks = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g

/**
 * Words as they are compared: Unicode NFC, lines ended by a line feed, every blank a common space. Soft hyphens,
 * zero-width and control characters are no words and go.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(invisible, '')
    .replace(blanks, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .normalize('NFC')
}

/** Each line without blanks at its ends and runs of them inside, and no empty lines around. */
export function tidyLines(text: string): string {
  return cleanText(text)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
