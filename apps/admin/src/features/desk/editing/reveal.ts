import type { FactPath } from '@seloste/domain'
import { flushSync } from 'react-dom'
import { sectionOf } from '../findings/section-of.ts'
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
  unfold(desk, around)
  if (fieldOf(path) === undefined) unfold(desk, [sectionOf(path), ...around].map(moreOf))
  const field = fieldNearest(around)
  if (field === undefined) return false
  field.scrollIntoView({ block: 'center', behavior: 'instant' })
  focusInside(field)
  return true
}

/** What is open while the rarer fields of something are shown: of a fact, or of a section by its code. */
export function moreOf(name: FactPath): string {
  return `${name}#more`
}

function unfold(desk: Desk, names: readonly string[]): void {
  flushSync(() => look(desk, { side: 'facts', open: new Set([...desk.view.get().open, ...names]) }))
}

function fieldNearest(around: readonly FactPath[]): HTMLElement | undefined {
  return around
    .toReversed()
    .map(fieldOf)
    .find((found) => found !== undefined)
}

/** Focuses the field at a path, or its section when it has none, after the screen has been drawn. */
export function focusAfterDrawing(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    const found = find()
    if (found) focusInside(found)
  })
}

/** The element of the field of a fact, or the first of those in which its parts are written. */
export function fieldOf(path: FactPath): HTMLElement | undefined {
  const name = CSS.escape(path)
  const selectors = [`[data-field="${name}"]`, `[data-field^="${name}/"]`]
  for (const selector of selectors) {
    const field = document.querySelector<HTMLElement>(selector)
    if (field !== null) return field
  }
  return undefined
}

const writable =
  'input:not([type="hidden"]):not([disabled]), textarea, select, button:not([disabled]), a[href]'

/** Focuses the first thing inside that a person can write in or press; of an opened item the first of its fields. */
export function focusInside(element: HTMLElement): void {
  const body = element.querySelector<HTMLElement>(
    `[data-body="${CSS.escape(element.dataset['field'] ?? '')}"]`,
  )
  const targets = [...(body ?? element).querySelectorAll<HTMLElement>(writable)]
  const target = targets.find((one) => one.closest('details:not([open])') === null)
  ;(target ?? element).focus({ preventScroll: false })
}

function ancestors(path: FactPath): FactPath[] {
  const names = path.split('/')
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))]
}
