/** One thing that a notice says: where the document holds it, what stands there, and by which word it is said. */
export interface Fact {
  what: string
  path: string
  /** What stands there, wholly or in part; absent for what is read from the notice itself. */
  is?: unknown
  /** A word of the notice that says it; absent for what the notice does not say. */
  said?: RegExp
  /** The notice is silent here, and the document must be too. */
  gap?: true
}

/** A fact that the notice states. */
export function states(what: string, path: string, said: RegExp, is?: unknown): Fact {
  return is === undefined ? { what, path, said } : { what, path, is, said }
}

/** A gap that must stay a gap. */
export function silentOn(what: string, path: string, is: unknown): Fact {
  return { what, path, is, gap: true }
}

/** A name or contact that is read from the notice. */
export function named(what: string, path: string): Fact {
  return { what, path }
}
