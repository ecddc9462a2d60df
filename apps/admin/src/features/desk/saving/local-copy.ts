/** A working copy kept in this browser because the server did not take it. */
export interface LocalCopy {
  baseVersion: number
  content: unknown
  /** Instant, ISO 8601. */
  at: string
}

const key = (registerId: string) => `seloste.draft.${registerId}`

/** Keeps a working copy in this browser; false when the browser has no room or does not allow it. */
export function keepLocally(registerId: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(key(registerId), JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

/** The working copy kept in this browser, when there is one that can be read. */
export function localCopy(registerId: string): LocalCopy | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key(registerId)) ?? 'null')
    return isLocalCopy(found) ? found : undefined
  } catch {
    return undefined
  }
}

/** Forgets the working copy of this browser. */
export function forgetLocally(registerId: string): void {
  localStorage.removeItem(key(registerId))
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
