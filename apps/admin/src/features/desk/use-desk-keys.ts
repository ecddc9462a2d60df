import { useEffect } from 'react'
import { stepSection } from './section-navigation.tsx'

/** What the keys of the desk do. */
export interface DeskKeys {
  save: () => void
  undo: () => void
  redo: () => void
  stepFinding: (by: 1 | -1) => void
}

/** The keys of the desk: save, undo, redo, next and previous section and finding. */
export function useDeskKeys(does: DeskKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return
      const act = actionOf(event, does)
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}

function actionOf(event: KeyboardEvent, does: DeskKeys): (() => void) | undefined {
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) {
    if (event.altKey) return undefined
    if (key === 's') return does.save
    if (key === 'z') return event.shiftKey ? does.redo : does.undo
    return key === 'y' ? does.redo : undefined
  }
  if (key === 'f6') return () => stepSection(event.shiftKey ? -1 : 1)
  if (key === 'f8') return () => does.stepFinding(event.shiftKey ? -1 : 1)
  if (!event.altKey || event.shiftKey || !(event.target instanceof HTMLElement)) return undefined
  if (event.target.getAttribute('role') === 'combobox') return undefined
  if (key === 'arrowdown') return () => stepSection(1)
  return key === 'arrowup' ? () => stepSection(-1) : undefined
}
