import type { Span } from '@seloste/domain'

/** The stretch of the text that is selected in a pane whose pieces say where they start; undefined when nothing is. */
export function selectedSpan(pane: HTMLElement): Span | undefined {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return undefined
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  return start === undefined || end === undefined || start >= end ? undefined : { start, end }
}

function placeOf(node: Node, offset: number): number | undefined {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  const start = piece?.dataset['start']
  return start === undefined ? undefined : Number(start) + (node instanceof Element ? 0 : offset)
}
