/** A piece of a line. */
export type Piece = { readonly text: string; readonly strong: boolean }

/** A line of pieces. */
export type Line = readonly Piece[]

/** Longest line, in characters, that may be a heading without saying so. */
export const longestHeading = 120
const endsSentence = /[.,;!?]\s*$/
const numbered = /^\s*(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s/

/** The words of a line. */
export const wordsOf = (line: Line): string => line.map(({ text }) => text).join('')

/** Pieces as lines, parted where they have a line feed. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [[]]
  for (const { text, strong } of pieces) {
    text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([])
      lines.at(-1)?.push({ text: part, strong })
    })
  }
  return lines
}

/** Whether a line is written as a heading without being one: bold or underlined from end to end, short, no sentence. */
export function looksLikeHeading(line: Line): boolean {
  const words = wordsOf(line).trim()
  if (words === '' || words.length > longestHeading) return false
  if (!/\p{L}{2}/u.test(words)) return false
  if (endsSentence.test(words) && !(numbered.test(words) && words.endsWith('.'))) return false
  return line.every(({ text, strong }) => strong || !/[\p{L}\p{N}]/u.test(text))
}

const bulletMark = /^\s*(?:[•●○◦▪■□·‣⁃❖➢►✓✔]+|[-–—*](?=\s))\s*/

/** The words after a bullet, or undefined where the line has none. */
export function afterBullet(line: string): string | undefined {
  const mark = bulletMark.exec(line)?.[0]
  return mark === undefined ? undefined : line.slice(mark.length)
}
