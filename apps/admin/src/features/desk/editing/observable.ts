import { useSyncExternalStore } from 'react'

/** A value that tells those who follow it when it changes. */
export interface Observable<Value> {
  get(): Value
  set(value: Value): void
  subscribe(listener: () => void): () => void
}

/** An observable with its first value. Setting the very same value tells nobody. */
export function observable<Value>(first: Value): Observable<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What a component needs of an observable; the component is drawn anew when that part changes. */
export function useObserved<Value, Part>(source: Observable<Value>, part: (value: Value) => Part): Part {
  return useSyncExternalStore(source.subscribe, () => part(source.get()))
}
