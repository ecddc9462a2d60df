import { lineText, type RecordLine } from '@seloste/documents'

/** A line of a cell as it reads now, and the item that it told before: the same, or one whose line was changed. */
export interface AlignedLine {
  text: string
  /** Path of the item that the line tells, when it told one before. */
  fact?: string
  isUnchanged: boolean
}

/** What has become of the lines of a cell. */
export interface Aligned {
  lines: readonly AlignedLine[]
  /** Paths of the items whose lines are gone. */
  gone: readonly string[]
}

/**
 * Ties the lines of a cell to the items that they told when the cell was written. A line that reads as it did keeps
 * its item; between such lines, those that changed are taken in their order for those that were there.
 */
export function align(told: readonly RecordLine[], now: readonly string[]): Aligned {
  const before = told
    .map((line) => ({ text: lineText(line), fact: line.fact }))
    .filter(({ text }) => text !== '')
  const common = longestCommon(
    before.map(({ text }) => text),
    now,
  )
  const sources: (number | undefined)[] = now.map(() => undefined)
  const taken = new Set<number>()
  const tie = (right: number, left: number) => {
    sources[right] = left
    taken.add(left)
  }
  for (const { left, right } of common) tie(right, left)
  const unchanged = new Set([...now.keys()].filter((right) => sources[right] !== undefined))
  for (const [right, text] of now.entries()) {
    if (sources[right] !== undefined) continue
    const moved = before.findIndex((line, left) => !taken.has(left) && line.text === text)
    if (moved === -1) continue
    tie(right, moved)
    unchanged.add(right)
  }
  let from = { left: 0, right: 0 }
  for (const to of [...common, { left: before.length, right: now.length }]) {
    const free = range(from.left, to.left).filter((left) => !taken.has(left))
    const fresh = range(from.right, to.right).filter((right) => sources[right] === undefined)
    for (const [at, left] of free.entries()) {
      const right = fresh[at]
      if (right !== undefined) tie(right, left)
    }
    from = { left: to.left + 1, right: to.right + 1 }
  }
  const factAt = (right: number) => before[sources[right] ?? -1]?.fact
  const lines = now.map((text, right): AlignedLine => {
    const fact = factAt(right)
    return { text, isUnchanged: unchanged.has(right), ...(fact !== undefined && { fact }) }
  })
  return { lines, gone: before.flatMap(({ fact }, left) => (taken.has(left) ? [] : [fact])) }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** The longest lines that both have in the same order, as places in each. */
function longestCommon(left: readonly string[], right: readonly string[]): { left: number; right: number }[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const value =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
      lengths[row]?.set([value], column)
    }
  }
  const common: { left: number; right: number }[] = []
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    if (left[row] === right[column]) common.push({ left: row++, right: column++ })
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return common
}
