/** A short message that comes and goes. */
export interface Toast {
  id: number
  text: string
  tone: 'plain' | 'fine' | 'error'
  /** Takes back what was done; offered as long as the message is there. */
  undo?: () => void
}

/** How long a message stays, in milliseconds; errors stay until they are closed. */
export const toastTime = 8000

const listeners = new Set<() => void>()
let toasts: readonly Toast[] = []
let last = 0

function put(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

/** Shows a message, and with `undo` the way back. */
export function showToast(toast: { text: string; tone?: Toast['tone']; undo?: () => void }): void {
  last += 1
  put([...toasts.slice(-2), { tone: 'plain', ...toast, id: last }])
}

/** Takes a message away. */
export function closeToast(id: number): void {
  put(toasts.filter((toast) => toast.id !== id))
}

/** The messages that are shown now, oldest first. */
export function currentToasts(): readonly Toast[] {
  return toasts
}

/** Calls the listener on every change; returns how to stop. */
export function watchToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
