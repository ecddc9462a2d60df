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

/** Selects on from the selection, or from a piece of the text where none has begun. */
export function selectOn(piece: HTMLElement, direction: 'forward' | 'backward', by: 'word' | 'line'): void {
  const selection = window.getSelection()
  if (selection === null) return
  const isBegun = !selection.isCollapsed && piece.parentElement?.contains(selection.anchorNode)
  if (!isBegun) selection.collapse(piece, direction === 'forward' ? 0 : piece.childNodes.length)
  selection.modify('extend', direction, by)
}

/** Where in the whole text a place of the page is. A place between pieces is where the next one starts. */
function placeOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-start]')
  if (piece) {
    const before = node instanceof Element ? textLength(node, offset) : offset
    return Number(piece.dataset['start']) + before
  }
  const next = node.childNodes[offset]
  if (next instanceof HTMLElement) return Number(next.dataset['start'])
  const last = node.lastChild
  return last instanceof HTMLElement
    ? Number(last.dataset['start']) + (last.textContent?.length ?? 0)
    : undefined
}

function textLength(element: Element, children: number): number {
  return [...element.childNodes]
    .slice(0, children)
    .reduce((length, child) => length + (child.textContent?.length ?? 0), 0)
}
