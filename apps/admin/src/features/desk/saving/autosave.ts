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
  /** Sends the working copy; answers when it was kept (instant, ISO 8601), throws when it was not. */
  send(register: Register): Promise<{ updatedAt: string }>
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
  stop(): void
}

const pause = 800
const retryAfter = 5000

export function createAutosave(ports: AutosavePorts): Autosave {
  const state = observable<SaveState>({ state: 'clean' })
  let waiting: Register | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | undefined

  const later = (time: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), time)
  }
  const send = async (register: Register) => {
    state.set({ state: 'sending' })
    try {
      const { updatedAt } = await ports.send(register)
      if (waiting === register) waiting = undefined
      ports.forget()
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
      if (state.get().state !== 'sending') state.set({ state: 'waiting' })
      later(pause)
    },
    settled() {
      waiting = undefined
      clearTimeout(timer)
      ports.forget()
      state.set({ state: 'clean' })
    },
    flush,
    stop: () => clearTimeout(timer),
  }
}
