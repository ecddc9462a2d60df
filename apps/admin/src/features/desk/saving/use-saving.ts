import {
  type FieldError,
  fieldErrorsOf,
  isSame,
  type KeptRegister,
  type Register,
  registerSchema,
} from '@seloste/domain'
import { useEffect, useMemo, useRef, useState } from 'react'
import { outlivingPage, useApi } from '../../../connection/api.ts'
import { failureOf, type RequestFailure } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import type { Desk } from '../editing/desk-context.ts'
import { type Autosave, createAutosave } from './autosave.ts'
import { forgetLocally, keepLocally } from './local-copy.ts'
import { savingTexts } from './saving-texts.ts'

/** The version on which the desk stands. */
export interface Base {
  version: number
  content: Register
}

/** What came of an attempt to save a version. */
export type SaveOutcome =
  | { kind: 'saved'; version: number }
  /** What is on the desk is the latest version already. */
  | { kind: 'unchanged'; version: number }
  | { kind: 'invalid'; errors: readonly FieldError[] }
  | { kind: 'conflict'; current: KeptRegister }
  | { kind: 'failed'; failure: RequestFailure }

/** How the desk is saved. */
export interface Saving {
  base: Base
  autosave: Autosave
  save(reason: string | undefined): Promise<SaveOutcome>
  /** Whether the desk holds something else than the version on which it stands. */
  isChanged(): boolean
  /** Lets the desk stand on another version, with a register that is not saved yet. */
  standOn(base: Base, register: Register): void
}

/** Keeps the working copy safe, at a place in this browser when need be, and saves versions. */
export function useSaving(desk: Desk, registerId: string, first: Base, place: string): Saving {
  const api = useApi()
  const texts = useTexts(savingTexts)
  const [base, setBase] = useState(first)
  const current = useRef(first)
  const autosave = useMemo(
    () =>
      createAutosave({
        send: (content, options) =>
          api.registers.saveDraft.mutate(
            { id: registerId, baseVersion: current.current.version, content },
            options?.outlivesPage === true ? outlivingPage : undefined,
          ),
        keep: (content) =>
          keepLocally(place, {
            baseVersion: current.current.version,
            content,
            at: new Date().toISOString(),
          }),
        forget: () => forgetLocally(place),
      }),
    [api, registerId, place],
  )
  useEffect(() => {
    let last = desk.store.get().register
    const stop = desk.store.subscribe(() => {
      const { register } = desk.store.get()
      if (register === last) return
      last = register
      autosave.changed(register)
    })
    const leave = () => {
      if (document.visibilityState === 'hidden') autosave.leave()
    }
    window.addEventListener('pagehide', autosave.leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      stop()
      window.removeEventListener('pagehide', autosave.leave)
      document.removeEventListener('visibilitychange', leave)
      void autosave.flush()
    }
  }, [desk, autosave])

  const stand = (next: Base) => {
    current.current = next
    setBase(next)
  }
  const isChanged = () => !isSame(desk.store.get().register, current.current.content)
  return {
    base,
    autosave,
    isChanged,
    async save(reason) {
      const { register } = desk.store.get()
      if (!isChanged()) {
        desk.errors.set([])
        // A draft that says the same as the version is left behind when changes have been taken back.
        if (autosave.state.get().state !== 'clean') {
          await autosave.flush()
          await api.registers.discardDraft.mutate({ id: registerId }).catch(() => undefined)
          autosave.settled()
        }
        return { kind: 'unchanged', version: current.current.version }
      }
      const parsed = registerSchema.safeParse(register)
      if (!parsed.success) {
        const errors = fieldErrorsOf(parsed.error, register)
        desk.errors.set(errors)
        return { kind: 'invalid', errors }
      }
      desk.errors.set([])
      await autosave.flush()
      try {
        const { version } = await api.registers.save.mutate({
          id: registerId,
          version: current.current.version,
          content: parsed.data,
          ...(reason !== undefined && { reason }),
        })
        stand({ version, content: register })
        if (desk.store.get().register === register) autosave.settled()
        else autosave.changed(desk.store.get().register)
        return { kind: 'saved', version }
      } catch (error) {
        const outcome = refused(desk, failureOf(error))
        if (outcome.kind !== 'conflict') return outcome
        const { version, content, archivedAt } = outcome.current
        if (archivedAt !== undefined && version === current.current.version) {
          return { kind: 'failed', failure: { code: 'conflict', sentence: texts.archived, fields: [] } }
        }
        if (!isSame(content, parsed.data)) return outcome
        // The version was saved, but its answer did not come through.
        stand({ version, content: register })
        autosave.settled()
        return { kind: 'saved', version }
      }
    },
    standOn(next, register) {
      stand(next)
      // Stepping back to before the choice would silently undo what others have saved.
      desk.store.restart(register)
    },
  }
}

function refused(desk: Desk, failure: RequestFailure): SaveOutcome {
  if (failure.code === 'conflict' && isKept(failure.current)) {
    return { kind: 'conflict', current: failure.current }
  }
  if (failure.code === 'invalid' && failure.fields.length > 0) {
    const errors = failure.fields.map((error) => ({ ...error, path: error.path.replace(/^content\//, '') }))
    desk.errors.set(errors)
    return { kind: 'invalid', errors }
  }
  return { kind: 'failed', failure }
}

/** The server sends with a conflict what it keeps; its content is read by the same schema as everything else. */
function isKept(value: unknown): value is KeptRegister {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'content' in value &&
    registerSchema.safeParse(value.content).success
  )
}
