import type { Passage } from '../passage.ts'
import { afterBullet, type Line, linesOf, looksLikeHeading, type Piece, wordsOf } from './inline-text.ts'

/** Depth of a heading that only looks like one. */
const lookedLevel = 3

/** An item of a list, while its content is written. */
type Item = { readonly level: number; readonly ordered: boolean; at: number | undefined }

/** Gathers the pieces of a page into passages. */
export type PageWriter = {
  readonly passages: readonly Passage[]
  /** Adds to the line that is being written. */
  readonly write: (text: string, strong: boolean) => void
  /** Ends the paragraph, or the part of an item, that is being written. */
  readonly end: () => void
  /** Ends what is being written and puts a passage below it. */
  readonly put: (passage: Passage) => void
  /** Writes the content of a list's item. */
  readonly item: (level: number, ordered: boolean, content: () => void) => void
}

/** A writer with nothing written. */
export function createPageWriter(): PageWriter {
  const passages: Passage[] = []
  let pieces: Piece[] = []
  let item: Item | undefined

  const putLines = (lines: readonly Line[]) => {
    const paragraph: string[] = []
    const endParagraph = () => {
      if (paragraph.length > 0) passages.push({ kind: 'paragraph', text: paragraph.splice(0).join('\n') })
    }
    for (const line of lines) {
      const words = wordsOf(line)
      const bulleted = afterBullet(words)
      const cells = words.trim().split(/ *\t[ \t]*/)
      if (bulleted === undefined && cells.length === 1) {
        paragraph.push(words)
        continue
      }
      endParagraph()
      if (bulleted !== undefined) passages.push({ kind: 'listItem', level: 1, text: bulleted })
      else passages.push({ kind: 'tableRow', cells })
    }
    endParagraph()
  }

  const putInItem = (lines: readonly Line[], open: Item) => {
    const text = lines.map(wordsOf).join('\n')
    const begun = open.at === undefined ? undefined : passages[open.at]
    if (open.at === undefined) {
      open.at = passages.length
      passages.push({ kind: 'listItem', level: open.level, text: afterBullet(text) ?? text })
    } else if (begun?.kind === 'listItem' && open.at === passages.length - 1) {
      passages[open.at] = { ...begun, text: `${begun.text}\n${text}` }
    } else putLines(lines)
  }

  const end = () => {
    const lines = linesOf(pieces).filter((line) => wordsOf(line).trim() !== '')
    pieces = []
    const [first, ...rest] = lines
    if (first === undefined) return
    const headed = looksLikeHeading(first) && (item === undefined || (item.ordered && item.at === undefined))
    if (headed) {
      if (item !== undefined) item.at = passages.length
      passages.push({ kind: 'heading', level: lookedLevel, text: wordsOf(first) })
      if (rest.length > 0) putLines(rest)
    } else if (item !== undefined) putInItem(lines, item)
    else putLines(lines)
  }

  return {
    passages,
    write: (text, strong) => {
      pieces.push({ text, strong })
    },
    end,
    put: (passage) => {
      end()
      passages.push(passage)
    },
    item: (level, ordered, content) => {
      end()
      const outer = item
      item = { level, ordered, at: undefined }
      content()
      end()
      item = outer
    },
  }
}
