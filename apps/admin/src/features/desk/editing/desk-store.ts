import type { FactPath, Register } from '@seloste/domain'
import { changed, type History, historyOf, moved, redone, undone } from './history.ts'

/** Holds the register that is being edited and tells those who follow it of every change. */
export interface DeskStore {
  /** The history as it stands: a new object after every change. */
  get(): History
  subscribe(listener: () => void): () => void
  /** Sets the fact at a path, or takes it away when the value is undefined. */
  edit(path: FactPath, value: unknown, options?: { typing?: boolean }): void
  /** Replaces the register as one step that can be undone; `path` names what it was about. */
  rewrite(path: FactPath, change: (register: Register) => Register): void
  undo(): FactPath | undefined
  redo(): FactPath | undefined
  /** Begins anew with another register: its history is empty. */
  restart(register: Register): void
}

/** A store for one desk. `now` gives milliseconds since the epoch. */
export function createDeskStore(register: Register, now: () => number = Date.now): DeskStore {
  let history = historyOf(register)
  const listeners = new Set<() => void>()
  const become = (next: History) => {
    if (next === history) return
    history = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => history,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit(path, value, { typing = false } = {}) {
      become(changed(history, { path, value, at: now(), typing }))
    },
    rewrite(path, change) {
      const next = change(history.register)
      if (next !== history.register) become(moved(history, next, { path, at: now(), typing: false }))
    },
    undo() {
      const path = history.past.at(-1)?.path
      become(undone(history))
      return path
    },
    redo() {
      const path = history.future[0]?.path
      become(redone(history))
      return path
    },
    restart(next) {
      become(historyOf(next))
    },
  }
}
