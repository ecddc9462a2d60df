import { type FactPath, type Register, withValueAt } from '@seloste/domain'

/** A register with the states before and after it that can be returned to. */
export interface History {
  readonly register: Register
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** One state that can be returned to, and the fact that was changed from it. */
export interface Step {
  readonly register: Register
  readonly path: FactPath
  /** Milliseconds since the epoch of the last change that this step gathers. */
  readonly at: number
  /** Changes by typing in one field are gathered into one step. */
  readonly typing: boolean
}

export interface Change {
  path: FactPath
  value: unknown
  at: number
  typing?: boolean | undefined
}

const stepsKept = 300
/** A pause in typing that ends a step, in milliseconds. */
const pause = 1500

export function historyOf(register: Register): History {
  return { register, past: [], future: [] }
}

/** The history after a fact has been set. Typing on in the same field is part of the same step. */
export function changed(history: History, { path, value, at, typing = false }: Change): History {
  return moved(history, withValueAt(history.register, path, value), { path, at, typing })
}

/** The history after the register has been replaced as a whole, `path` naming what it was about. */
export function moved(history: History, register: Register, cause: Omit<Step, 'register'>): History {
  const last = history.past.at(-1)
  const goesOn =
    cause.typing &&
    last?.typing === true &&
    last.path === cause.path &&
    cause.at - last.at < pause &&
    history.future.length === 0
  const past = goesOn
    ? [...history.past.slice(0, -1), { ...last, at: cause.at }]
    : [...history.past.slice(-stepsKept + 1), { ...cause, register: history.register }]
  return { register, past, future: [] }
}

/** The history one step back; the same when there is none. */
export function undone(history: History): History {
  const step = history.past.at(-1)
  if (step === undefined) return history
  return {
    register: step.register,
    past: history.past.slice(0, -1),
    future: [{ ...step, register: history.register, typing: false }, ...history.future],
  }
}

/** The history one undone step forward again; the same when there is none. */
export function redone(history: History): History {
  const [step, ...future] = history.future
  if (step === undefined) return history
  return {
    register: step.register,
    past: [...history.past, { ...step, register: history.register }],
    future,
  }
}
