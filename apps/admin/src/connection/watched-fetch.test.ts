import { afterEach, describe, expect, it, vi } from 'vitest'
import { currentConnection, reportSignedIn, watchedFetch } from './watched-fetch.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  reportSignedIn()
})

/** Answers each request when the test says so, in any order. */
function answers() {
  const waiting: ((status: number) => void)[] = []
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise<Response>((resolve) => {
        waiting.push((status) => resolve(new Response(null, { status })))
      }),
  )
  return waiting
}

describe('the connection, as the requests show it', () => {
  it('stays ended when an answer arrives that was under way when the session ended', async () => {
    const waiting = answers()
    const slow = watchedFetch('/slow')
    const refused = watchedFetch('/refused')
    waiting[1]?.(401)
    await refused
    expect(currentConnection()).toBe('signedOut')
    waiting[0]?.(200)
    await slow
    expect(currentConnection()).toBe('signedOut')
  })

  it('is fine again when what is asked afterwards is answered', async () => {
    const waiting = answers()
    const refused = watchedFetch('/refused')
    waiting[0]?.(401)
    await refused
    const next = watchedFetch('/next')
    waiting[1]?.(200)
    await next
    expect(currentConnection()).toBe('fine')
  })
})
