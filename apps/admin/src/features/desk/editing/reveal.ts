import type { FactPath } from '@seloste/domain'
import { flushSync } from 'react-dom'
import { type Desk, look } from './desk-context.ts'

/** Places where facts of the organisation are seen on the desk. */
const organisationPlaces: Record<string, FactPath> = {
  contact: 'contact',
  dpo: 'dpo',
  representative: 'representative',
}

/**
 * Brings the field of a fact into view and focuses it, opening what hides it. Where the fact has no field of its
 * own the nearest one around it is taken. Returns whether there was one.
 */
export function revealFact(desk: Desk, fact: FactPath): boolean {
  const path = fact.startsWith('organisation/')
    ? (organisationPlaces[fact.split('/')[1] ?? ''] ?? 'controller')
    : fact
  const around = ancestors(path)
  flushSync(() => look(desk, { side: 'facts', open: new Set([...desk.view.get().open, ...around]) }))
  let field = fieldOf(path)
  if (field === undefined) {
    const rarer = around.map((name) => `${name}#more`)
    flushSync(() => look(desk, { open: new Set([...desk.view.get().open, ...rarer]) }))
    field =
      fieldOf(path) ??
      around
        .toReversed()
        .map(fieldOf)
        .find((found) => found !== undefined)
  }
  if (field === undefined) return false
  field.scrollIntoView({ block: 'center', behavior: 'instant' })
  focusInside(field)
  return true
}

/** Focuses the field at a path, or its section when it has none, after the screen has been drawn. */
export function focusAfterDrawing(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    const found = find()
    if (found) focusInside(found)
  })
}

/** The element of the field of a fact. */
export function fieldOf(path: FactPath): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`) ?? undefined
}

/** Focuses the first thing inside that a person can write in or press. */
export function focusInside(element: HTMLElement): void {
  const target = element.querySelector<HTMLElement>(
    'input:not([type="hidden"]):not([disabled]), textarea, select, button:not([disabled]), a[href]',
  )
  ;(target ?? element).focus({ preventScroll: false })
}

function ancestors(path: FactPath): FactPath[] {
  const names = path.split('/')
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))]
}
