import { useEffect, useSyncExternalStore } from 'react'

/** Something that the command menu offers while the page that brings it is open. */
export interface Command {
  id: string
  title: string
  run: () => void
  /** The keys that do the same, as `KeyHint` takes them. */
  keys?: string
}

const groups = new Map<symbol, readonly Command[]>()
const listeners = new Set<() => void>()
let all: readonly Command[] = []

function put(key: symbol, commands: readonly Command[] | undefined): void {
  if (commands === undefined) groups.delete(key)
  else groups.set(key, commands)
  all = [...groups.values()].flat()
  for (const listener of listeners) listener()
}

/** Offers these commands in the menu as long as the component is there; keep the array the same between renders. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const key = Symbol('commands')
    put(key, commands)
    return () => put(key, undefined)
  }, [commands])
}

/** The commands that pages offer now. */
export function useOfferedCommands(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => all,
  )
}
