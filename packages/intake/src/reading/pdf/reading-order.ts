import type { PageLine } from './page-lines.ts'

/** A row of a page in two columns: a name on the left, what is said of it on the right. */
type Row = { readonly left: PageLine[]; readonly right: PageLine[] }

/**
 * The lines of a page as they are read: in two columns the whole left part of a row before its right part, and a row of
 * one line as one line with a tab.
 */
export function readingOrder(lines: readonly PageLine[]): PageLine[] {
  const edge = rightColumn(lines)
  if (edge === undefined) return [...lines]
  const ordered: PageLine[] = []
  let row: Row = { left: [], right: [] }
  const end = () => {
    ordered.push(...linesOf(row))
    row = { left: [], right: [] }
  }
  for (const line of lines) {
    if (line.left >= edge - tolerance) row.right.push(line)
    else if (line.right > edge + tolerance) {
      end()
      ordered.push(line)
    } else {
      if (beginsRow(line, row)) end()
      row.left.push(line)
    }
  }
  end()
  return ordered
}

/** How far, in points, edges that are one may stand apart. */
const tolerance = 3

/** Where the right column of a page begins: where most second parts of lines do, two at least. */
function rightColumn(lines: readonly PageLine[]): number | undefined {
  const seconds = lines.filter(({ y, left }) =>
    lines.some((other) => other.left < left && isLevel(other.y, y)),
  )
  const counts = new Map<number, number>()
  for (const { left } of seconds) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most !== undefined && most[1] >= 2 ? most[0] : undefined
}

const isLevel = (one: number, other: number) => Math.abs(one - other) < tolerance

function beginsRow(line: PageLine, { left, right }: Row): boolean {
  const last = left.at(-1)
  if (last === undefined) return right.length > 0
  return right.length > 0 && (last.y - line.y > line.size * 1.8 || line.y > last.y)
}

function linesOf({ left, right }: Row): PageLine[] {
  const pairs = left.flatMap((name, at) => {
    const value = right[at]
    return value !== undefined && isPair(name, value) ? [joined(name, value)] : []
  })
  const isTable = pairs.length === left.length && pairs.length === right.length
  const isNamed = left.slice(1).every(({ text }) => /^[\p{Lu}\d]/u.test(text))
  return isTable && isNamed ? pairs : [...left, ...right]
}

function isPair(name: PageLine, value: PageLine): boolean {
  return isLevel(name.y, value.y) && Math.abs(name.size - value.size) <= 0.5
}

function joined(name: PageLine, value: PageLine): PageLine {
  return { ...name, text: `${name.text}\t${value.text}`, right: value.right, font: undefined }
}
