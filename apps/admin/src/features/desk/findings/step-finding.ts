import { flushSync } from 'react-dom'
import { type Desk, look } from '../editing/desk-context.ts'

/** Brings the next finding into view and into focus, or the one before; from the last it goes on at the first. */
export function stepFinding(desk: Desk, by: 1 | -1): void {
  flushSync(() => look(desk, { side: 'facts' }))
  const items = listedFindings()
  const here = document.activeElement
  const inside = items.findIndex((item) => item.contains(here))
  const next = inside === -1 ? nearest(items, here, by) : inside + by
  focusFinding(items.at(next % items.length))
}

/** Brings a finding into view and into focus. */
export function focusFinding(item: HTMLElement | undefined): void {
  item?.scrollIntoView({ block: 'center', behavior: 'instant' })
  item?.focus({ preventScroll: true })
}

/** How to go on once the finding around an element is gone: at the next of its section, else at the section itself. */
export function focusAfter(element: Element | null): () => void {
  const section = element?.closest('[data-section]')
  const item = element?.closest('[data-finding]')
  const following = item?.nextElementSibling ?? item?.previousElementSibling
  const heading = section?.querySelector<HTMLElement>('h2')
  const target = following instanceof HTMLElement ? following : heading
  return () => target?.focus({ preventScroll: true })
}

function listedFindings(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-finding]')]
}

/** The first finding after where one is, or the last one before it. */
function nearest(items: readonly HTMLElement[], here: Element | null, by: 1 | -1): number {
  const isAfter = (item: HTMLElement) =>
    here === null || (here.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const first = items.findIndex(isAfter)
  if (by === 1) return Math.max(first, 0)
  return (first === -1 ? items.length : first) - 1
}
