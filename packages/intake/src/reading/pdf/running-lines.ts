import type { PageLine } from './page-lines.ts'

const pageNumber =
  /^\s*(?:sivu|sida|page|s\.)?\s*\d{1,3}\s*(?:[(/]\s*\d{1,3}\s*\)?|(?:\s*(?:av|of)\s*)\d{1,3})?\s*$/i
/** How many lines at the top and the foot of a page may be its head and foot. */
const margin = 3

/** The pages without what runs on top and foot of each: page numbers, and lines that most pages repeat. */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const edges = new Set(lines.filter((line) => isAtEdge(line, lines)).map(sameOnEachPage))
    for (const line of edges) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const often = Math.max(2, Math.ceil(pages.length / 2))
  return pages.map((lines) =>
    lines.filter((line) => {
      if (!isAtEdge(line, lines)) return true
      return !pageNumber.test(line.text) && (counts.get(sameOnEachPage(line)) ?? 0) < often
    }),
  )
}

/** A page of a few lines has no edges. */
function isAtEdge(line: PageLine, lines: readonly PageLine[]): boolean {
  if (lines.length <= margin) return false
  const above = new Set(lines.filter(({ y }) => y > line.y).map(({ y }) => Math.round(y))).size
  const below = new Set(lines.filter(({ y }) => y < line.y).map(({ y }) => Math.round(y))).size
  return above < margin || below < margin
}

function sameOnEachPage({ text, y }: PageLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`
}
