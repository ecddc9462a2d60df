import type { Block, SourceText } from '../blocks/source-text.ts'
import { tidyLines } from './clean-text.ts'
import { textLimit } from './limits.ts'
import type { Passage } from './passage.ts'
import { unreadable } from './unreadable.ts'

const bullet = '• '

/** Writes passages one below the other as plain text and notes where each stands. Throws `unreadable` when it is too long. */
export function layOut(passages: readonly Passage[], about: Omit<SourceText, 'text' | 'blocks'>): SourceText {
  const blocks: Block[] = []
  let text = ''
  let previous: Passage['kind'] | undefined
  for (const passage of passages) {
    const words = passage.kind === 'tableRow' ? '' : tidyLines(passage.text)
    const cells = passage.kind === 'tableRow' ? passage.cells.map(tidyLines) : []
    if (words === '' && cells.every((cell) => cell === '')) continue
    const continues =
      passage.kind === previous && (passage.kind === 'listItem' || passage.kind === 'tableRow')
    if (text !== '') text += continues ? '\n' : '\n\n'
    previous = passage.kind
    if (passage.kind === 'listItem') text += '  '.repeat(Math.min(passage.level, 8) - 1) + bullet
    const start = text.length
    if (passage.kind === 'tableRow') {
      const spans = cells.map((cell, at) => {
        if (at > 0) text += '\t'
        const begin = text.length
        text += cell
        return { start: begin, end: text.length }
      })
      blocks.push({ kind: 'tableRow', span: { start, end: text.length }, cells: spans })
    } else {
      text += words
      const level = passage.kind === 'paragraph' ? {} : { level: passage.level }
      blocks.push({ kind: passage.kind, span: { start, end: text.length }, ...level })
    }
    if (text.length > textLimit) throw unreadable('too_long', textLimit)
  }
  if (blocks.length === 0) throw unreadable('file_empty')
  return { text, blocks, ...about }
}
