/** A working copy kept in this browser because the server did not take it. */
export interface LocalCopy {
  baseVersion: number
  content: unknown
  /** Instant, ISO 8601. */
  at: string
}

/** Where this browser keeps a person's working copy of a register; others who use the browser have places of their own. */
export function placeOf(personId: string, registerId: string): string {
  return `seloste.draft.${personId}.${registerId}`
}

/** Keeps a working copy in this browser; false when the browser has no room or does not allow it. */
export function keepLocally(place: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

/** The working copy kept in this browser, when there is one that can be read. */
export function localCopy(place: string): LocalCopy | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return isLocalCopy(found) ? found : undefined
  } catch {
    return undefined
  }
}

/** Forgets the working copy of this browser. */
export function forgetLocally(place: string): void {
  localStorage.removeItem(place)
}

function isLocalCopy(value: unknown): value is LocalCopy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'baseVersion' in value &&
    typeof value.baseVersion === 'number' &&
    'at' in value &&
    typeof value.at === 'string' &&
    'content' in value
  )
}
