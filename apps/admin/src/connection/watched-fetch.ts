/** Whether the server answers: it does, it does not, or it no longer knows who asks. */
export type Connection = 'fine' | 'lost' | 'signedOut'

const listeners = new Set<() => void>()
let connection: Connection = 'fine'

function report(next: Connection): void {
  if (next === connection) return
  connection = next
  for (const listener of listeners) listener()
}

/** When the server last said that it does not know who asks, in milliseconds of the page. */
let signedOutAt = Number.NEGATIVE_INFINITY

/** Fetches, and takes note of whether the server was reached and knew who asked. */
export async function watchedFetch(input: RequestInfo | URL | string, init?: object): Promise<Response> {
  const begunAt = performance.now()
  try {
    const response = await fetch(input, { ...init, credentials: 'same-origin' })
    if (response.status === 401) {
      signedOutAt = performance.now()
      report('signedOut')
    } else if (response.status >= 502) report('lost')
    // An answer that was under way when the session ended does not bring it back.
    else if (begunAt >= signedOutAt) report('fine')
    return response
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) report('lost')
    throw error
  }
}

/** Takes note that the device has left the network. */
export function reportOffline(): void {
  report('lost')
}

/** Takes note that the person has signed in again. */
export function reportSignedIn(): void {
  report('fine')
}

/** Whether the server answers, as the last request showed. */
export function currentConnection(): Connection {
  return connection
}

/** Calls the listener whenever that changes; returns how to stop. */
export function watchConnection(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
