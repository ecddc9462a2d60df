import { describe, expect, it } from 'vitest'
import type { Authentication } from './authentication.ts'
import { createPrincipals } from './principals.ts'

const cookie = 'theme=dark; seloste.session_token=abc.def'
const user = { id: 'u1', name: 'Aino', email: 'aino@laakso.example' }

/** Accounts in which the session is there until it is ended; each look-up waits to be let go. */
function accounts() {
  let isOpen = true
  let asked = 0
  const gates: (() => void)[] = []
  const getSession = async () => {
    asked += 1
    const response = isOpen ? { user } : null
    await new Promise<void>((resolve) => gates.push(resolve))
    return { headers: new Headers(), response }
  }
  return {
    authentication: { api: { getSession } } as unknown as Authentication,
    end: () => {
      isOpen = false
    },
    letGo: () => {
      for (const gate of gates.splice(0)) gate()
    },
    asked: () => asked,
  }
}

describe('who sends a request', () => {
  it('is remembered, so that the database is asked once', async () => {
    const { authentication, letGo, asked } = accounts()
    const principals = createPrincipals(authentication, { memberships: async () => [] })
    const first = principals.of(cookie, undefined)
    letGo()
    expect((await first).principal).toEqual(user)
    expect((await principals.of(cookie, undefined)).principal).toEqual(user)
    expect(asked()).toBe(1)
  })

  it('is forgotten at sign-out, also when they were being looked up at that moment', async () => {
    const { authentication, end, letGo } = accounts()
    const principals = createPrincipals(authentication, { memberships: async () => [] })
    const underWay = principals.of(cookie, undefined)
    end()
    principals.forget(cookie)
    letGo()
    await underWay
    const after = principals.of(cookie, undefined)
    letGo()
    expect((await after).principal).toBeUndefined()
  })
})
