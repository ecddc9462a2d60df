import { isSame, type ResolvedRegister } from '@seloste/domain'

/** A register in which two changes have come together, or the facts that both of them changed. */
export type Merged = { register: ResolvedRegister } | { clashes: readonly string[] }

/** Brings together what a file changed of a register and what has been changed since the file was made. */
export function mergeFacts(base: ResolvedRegister, mine: ResolvedRegister, theirs: ResolvedRegister): Merged {
  const clashes: string[] = []
  const facts = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  const merged: Record<string, unknown> = {}
  for (const fact of facts) {
    const [was, now, kept] = [base, mine, theirs].map((one) => (one as Record<string, unknown>)[fact])
    const changed = !isSame(was, now)
    if (changed && !isSame(was, kept) && !isSame(now, kept)) clashes.push(fact)
    const value = changed ? now : kept
    if (value !== undefined) merged[fact] = value
  }
  // Each fact is one that a resolved register has.
  return clashes.length > 0 ? { clashes } : { register: merged as ResolvedRegister }
}
