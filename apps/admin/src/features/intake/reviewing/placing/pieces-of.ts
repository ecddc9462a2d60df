import type { Block, Span } from '@seloste/domain'

/** The pieces of a stretch that stand on their own: each item of a list, each paragraph; without bullets. */
export function piecesOf(text: string, blocks: readonly Block[], span: Span): Span[] {
  const within = blocks.flatMap((block) => {
    const start = Math.max(block.span.start, span.start)
    const end = Math.min(block.span.end, span.end)
    return start < end ? [{ start, end }] : []
  })
  return (within.length === 0 ? [span] : within).flatMap((piece) => trimmed(text, piece))
}

function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const [before = ''] = words.match(/^[\s,.;:•·*–—-]+/u) ?? []
  const [after = ''] = words.slice(before.length).match(/[\s,;:•·*–—-]+$/u) ?? []
  const kept = { start: start + before.length, end: end - after.length }
  return /[\p{L}\p{N}]/u.test(text.slice(kept.start, kept.end)) ? [kept] : []
}
