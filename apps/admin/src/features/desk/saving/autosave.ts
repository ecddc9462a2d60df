import type { Register } from '@seloste/domain'
import { type Observable, observable } from '../editing/observable.ts'

/** How the working copy stands: as it is kept, being sent, sent, or only in this browser, or nowhere. */
export type SaveState =
  | { state: 'clean' }
  | { state: 'waiting' }
  | { state: 'sending' }
  | { state: 'sent'; at: string }
  | { state: 'local' }
  | { state: 'nowhere' }

/** What the autosave does its work with. */
export interface AutosavePorts {
  /**
   * Sends the working copy; answers when it was kept (instant, ISO 8601), throws when it was not. With
   * `outlivesPage` the request goes on when the page is closed.
   */
  send(register: Register, options?: { outlivesPage: boolean }): Promise<{ updatedAt: string }>
  /** Keeps it in this browser; false when that cannot be done. */
  keep(register: Register): boolean
  /** Forgets what this browser keeps. */
  forget(): void
}

/** Sends the working copy a moment after the last change, again and again until it is taken. */
export interface Autosave {
  state: Observable<SaveState>
  /** Says that the register has changed. */
  changed(register: Register): void
  /** Says that what is on the desk is what is kept. */
  settled(): void
  /** Sends at once what waits; resolves when it has been tried. */
  flush(): Promise<void>
  /** Keeps what waits in this browser and sends it, since the page may be closed at any moment. */
  leave(): void
  stop(): void
}

/** Milliseconds from the last change until the working copy is sent. */
const pause = 800
/** Milliseconds until one who does not stop writing has it sent all the same. */
const longest = 5000
const retryAfter = 5000

export function createAutosave(ports: AutosavePorts): Autosave {
  const state = observable<SaveState>({ state: 'clean' })
  let waiting: Register | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | undefined
  let waitingSince: number | undefined

  const later = (time: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), time)
  }
  const send = async (register: Register, options?: { outlivesPage: boolean }) => {
    state.set({ state: 'sending' })
    waitingSince = undefined
    try {
      const { updatedAt } = await ports.send(register, options)
      if (waiting === register) waiting = undefined
      if (waiting === undefined) ports.forget()
      state.set(waiting === undefined ? { state: 'sent', at: updatedAt } : { state: 'waiting' })
    } catch {
      if (waiting === undefined) return
      state.set({ state: ports.keep(waiting) ? 'local' : 'nowhere' })
      later(retryAfter)
    }
  }
  const flush = async () => {
    clearTimeout(timer)
    await sending
    if (waiting === undefined) return
    sending = send(waiting)
    await sending
    sending = undefined
  }
  return {
    state,
    changed(register) {
      waiting = register
      waitingSince ??= Date.now()
      if (state.get().state !== 'sending') state.set({ state: 'waiting' })
      later(Math.max(0, Math.min(pause, waitingSince + longest - Date.now())))
    },
    settled() {
      waiting = undefined
      waitingSince = undefined
      clearTimeout(timer)
      ports.forget()
      state.set({ state: 'clean' })
    },
    flush,
    leave() {
      if (waiting === undefined) return
      clearTimeout(timer)
      ports.keep(waiting)
      sending = send(waiting, { outlivesPage: true }).finally(() => {
        sending = undefined
      })
    },
    stop: () => clearTimeout(timer),
  }
}
