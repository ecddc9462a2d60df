import type { Span } from '@seloste/domain'
import { plainText } from './plain-text.ts'
import type { Block, SourceText } from './source-text.ts'

/** A text without markup as blocks: its lines, list items and flattened table rows. */
export function textSource(raw: string): SourceText {
  const lines = plainText(raw)
  const blocks = textBlocks(lines)
  return { text: unwrapped(lines, blocks), blocks, origin: 'text' }
}

/** The same text, letter for letter, with a space where only the width of a line broke it. */
function unwrapped(text: string, blocks: readonly Block[]): string {
  const parts: string[] = []
  let from = 0
  for (const { kind, span } of blocks) {
    if (kind === 'tableRow') continue
    parts.push(text.slice(from, span.start), text.slice(span.start, span.end).replaceAll('\n', ' '))
    from = span.end
  }
  return [...parts, text.slice(from)].join('')
}

/** A line of so many characters may have been broken by its width alone. */
export const fullLine = 60

const bullet = /^([^\S\t]*)((?:[•●▪◦·❖➢►✓✔*–—-][^\S\n]*)+)(?=\S)/

/** A heading as Markdown marks it. */
const hashes = /^[^\S\t]*(#{1,6})\s+(?=\S)/

/** The blocks of a plain text. Lines that were broken by their width alone are one paragraph. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let wrapping = false
  for (const line of linesOf(text)) {
    const words = trimmed(text, line)
    if (words === undefined) {
      wrapping = false
      continue
    }
    const written = text.slice(line.start, line.end)
    if (written.includes('\t') && /\S/.test(written)) {
      blocks.push(tableRow(text, line))
      wrapping = false
      continue
    }
    const head = hashes.exec(written)
    const marker = head === null ? bullet.exec(written) : null
    if (head !== null) {
      const start = line.start + head[0].length
      blocks.push({ kind: 'heading', span: { start, end: words.end }, level: (head[1] ?? '').length })
    } else if (marker !== null && isBullet(marker[2] ?? '', written)) {
      const start = line.start + marker[0].length
      blocks.push({
        kind: 'listItem',
        span: { start, end: words.end },
        level: 1 + Math.floor((marker[1] ?? '').length / 4),
      })
    } else {
      const last = blocks.at(-1)
      if (wrapping && last !== undefined && continues(text, last.span, words)) {
        blocks[blocks.length - 1] = { ...last, span: { start: last.span.start, end: words.end } }
      } else blocks.push({ kind: 'paragraph', span: words })
    }
    wrapping = words.end - words.start >= fullLine
  }
  return blocks
}

/** A dash is a bullet only when a space or a capital follows; “-rekisteri” continues a word. */
function isBullet(marker: string, line: string): boolean {
  if (!/^[-–—*]+$/.test(marker.trim())) return true
  return /\s$/.test(marker) || /^\s*[-–—*]+\p{Lu}/u.test(line)
}

/** A line goes on after one that ends no sentence: in a small letter, or wherever a comma or a conjunction stands before. */
function continues(text: string, before: Span, words: Span): boolean {
  const said = text.slice(before.start, before.end)
  const next = text.slice(words.start, words.end)
  if (/[.:;!?]["”)]?$/.test(said)) return false
  const isOpen = /(?:,|\s(?:ja|sekä|tai|että|och|samt|eller|att|and|or|that|the|of))$/iu.test(said)
  return goesOn(next) || (isOpen && /^\p{Lu}/u.test(next))
}

/** Whether the words of a line may go on with what stands before it. */
export function goesOn(line: string): boolean {
  return /^[\p{Ll}\d(]/u.test(line) && !/^\d+[.)]\s|^\d{1,2}(?:\.\d{1,2})*[.)]?\s?\p{Lu}/u.test(line)
}

function tableRow(text: string, line: Span): Block {
  const cells: Span[] = []
  let start = line.start
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && text[at] !== '\t') continue
    cells.push(trimmed(text, { start, end: at }) ?? { start, end: start })
    start = at + 1
  }
  const full = trimmed(text, line) ?? line
  return { kind: 'tableRow', span: full, cells }
}

function* linesOf(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const at = text.indexOf('\n', start)
    const end = at === -1 ? text.length : at
    yield { start, end }
    start = end + 1
  }
}

/** The span without white space at its ends; undefined when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from += 1
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1
  return from < to ? { start: from, end: to } : undefined
}
