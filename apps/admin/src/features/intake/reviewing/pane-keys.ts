import type { FactPath, Span } from '@seloste/domain'
import type { KeyboardEvent } from 'react'
import { selectedSpan, selectOn } from './placing/selected-span.ts'

/** The facts whose words a mark of the text holds. */
export function factsOf(element: Element): readonly FactPath[] {
  const facts = element instanceof HTMLElement ? element.dataset['facts'] : undefined
  return facts ? facts.split(' ') : []
}

/** The marks of the text, in its order. */
export function marksIn(pane: HTMLElement): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>('mark')]
}

const directions: Partial<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/** An arrow key goes to the next mark or the one before; with Shift it selects word by word, or line by line. */
export function move(event: KeyboardEvent<HTMLDivElement>): void {
  const { target, currentTarget, key } = event
  const by = directions[key]
  if (by === undefined || !(target instanceof HTMLElement) || target === currentTarget) return
  event.preventDefault()
  if (event.shiftKey) {
    const isAcross = key === 'ArrowRight' || key === 'ArrowLeft'
    selectOn(target, by === 1 ? 'forward' : 'backward', isAcross ? 'word' : 'line')
    return
  }
  const marks = marksIn(currentTarget)
  marks[marks.indexOf(target) + by]?.focus()
}

/** What is selected is placed, else what is left over; a fact is opened. */
export function act(
  event: KeyboardEvent<HTMLDivElement>,
  { onOpen, onPlace }: { onOpen: (fact: FactPath) => void; onPlace: ((span: Span) => void) | undefined },
): void {
  const { target, currentTarget } = event
  if (!(target instanceof HTMLElement) || target === currentTarget) return
  // The key is not to press what has the focus next.
  event.preventDefault()
  const start = Number(target.dataset['start'])
  const [fact] = factsOf(target)
  const selected = selectedSpan(currentTarget)
  if (selected !== undefined) onPlace?.(selected)
  else if (fact !== undefined) onOpen(fact)
  else onPlace?.({ start, end: start + (target.textContent?.length ?? 0) })
}
