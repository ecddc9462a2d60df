import { afterBullet, longestHeading } from '../html/inline-text.ts'
import type { Passage } from '../passage.ts'
import { joinLines } from './join-lines.ts'
import type { PageLine } from './page-lines.ts'

/** The passages of pages without tags, told from size, font and distance of their lines. */
export function linePassages(pages: readonly (readonly PageLine[])[]): Passage[] {
  const lines = pages.flat()
  if (lines.length === 0) return []
  const body = bodyOf(lines)
  const passages: Passage[] = []
  let group: PageLine[] = []
  const end = () => {
    passages.push(...passagesOf(group, body))
    group = []
  }
  for (const line of lines) {
    const last = group.at(-1)
    if (last !== undefined && !continues(last, line, body)) end()
    group.push(line)
  }
  end()
  return passages
}

/** How the running text of a document looks. */
type Body = { readonly size: number; readonly font: string; readonly leading: number; readonly right: number }

function bodyOf(lines: readonly PageLine[]): Body {
  const size = commonest(lines, (line) => Math.round(line.size * 2) / 2)
  const font = commonest(lines, (line) => line.font ?? '')
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    return before?.page === line.page && before.y > line.y
      ? [{ ...line, gap: Math.round(before.y - line.y) }]
      : []
  })
  const leading = gaps.length === 0 ? size * 1.2 : commonest(gaps, ({ gap }) => gap)
  return { size, font, leading, right: lines.reduce((most, line) => Math.max(most, line.right), 0) }
}

/** The value that most letters have. */
function commonest<Line extends PageLine, Value>(
  lines: readonly Line[],
  looked: (line: Line) => Value,
): Value {
  const letters = new Map<Value, number>()
  for (const line of lines) letters.set(looked(line), (letters.get(looked(line)) ?? 0) + line.text.length)
  const [[first]] = [...letters].sort(([, a], [, b]) => b - a) as [[Value, number]]
  return first
}

function continues(last: PageLine, line: PageLine, body: Body): boolean {
  if (looksOf(last, body) !== looksOf(line, body) || line.text.includes('\t') || last.text.includes('\t'))
    return false
  if (afterBullet(line.text) !== undefined || startsNumbered(line.text)) return false
  if (last.page !== line.page) return /^\p{Ll}/u.test(line.text) && !/[.!?:]\s*$/.test(last.text)
  const gap = last.y - line.y
  return gap > 0 && gap <= Math.max(body.leading * 1.3, last.size * 1.5)
}

const startsNumbered = (text: string) => /^\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u.test(text)

/** What a line is written as: the level of a heading by its size or font, or running text. */
function looksOf({ text, size, font }: PageLine, body: Body): number {
  if (size > body.size * 1.5) return 1
  if (size > body.size * 1.08) return 2
  const isShort = text.length <= longestHeading && !/[.,;]\s*$/.test(text.replace(/^\s*[\d.]+\s*/, ''))
  return font !== undefined && font !== body.font && isShort && /\p{L}{3}/u.test(text) ? 3 : 0
}

function passagesOf(group: readonly PageLine[], body: Body): Passage[] {
  const [first] = group
  if (first === undefined) return []
  const level = looksOf(first, body)
  if (level > 0) return [{ kind: 'heading', level, text: joinLines(group.map(({ text }) => text)) }]
  if (first.text.includes('\t')) return [{ kind: 'tableRow', cells: first.text.split('\t') }]
  const text = paragraphOf(group, body)
  const bulleted = afterBullet(text)
  return bulleted === undefined
    ? [{ kind: 'paragraph', text }]
    : [{ kind: 'listItem', level: 1, text: bulleted }]
}

/** Full lines run on; a short one was ended by its writer, and stays a line. */
function paragraphOf(group: readonly PageLine[], body: Body): string {
  const lines: string[][] = [[]]
  group.forEach(({ text, right }, at) => {
    lines.at(-1)?.push(text)
    const next = group[at + 1]
    const isFull = right > body.right * 0.8 || (next !== undefined && /^\p{Ll}/u.test(next.text))
    if (!isFull && next !== undefined) lines.push([])
  })
  return lines.map(joinLines).join('\n')
}
