import { useSyncExternalStore } from 'react'

/** The grounds a person can choose; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const

/** A ground that a person can choose. */
export type Theme = (typeof themes)[number]

const key = 'seloste.theme'
const listeners = new Set<() => void>()
let theme: Theme = storedTheme()

function storedTheme(): Theme {
  const stored = localStorage.getItem(key)
  return themes.find((known) => known === stored) ?? 'system'
}

function paint(): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Shows the desk on the ground last chosen in this browser. */
export function paintTheme(): void {
  paint()
}

/** Shows the desk on this ground from now on. */
export function setTheme(next: Theme): void {
  theme = next
  localStorage.setItem(key, next)
  paint()
  for (const listener of listeners) listener()
}

/** The ground that is chosen. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => theme,
  )
}
