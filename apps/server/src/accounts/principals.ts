import type { Principal } from '@seloste/api'
import type { MemberRole, OrganisationStore } from '@seloste/domain'
import { LRUCache } from 'lru-cache'
import type { Authentication } from './authentication.ts'

/** Who sent a request, and what their browser is to keep of the session. */
export interface Identified {
  principal?: Principal
  cookies: readonly string[]
}

/** Tells who sends requests. */
export interface Principals {
  /** Who a cookie header stands for, in the organisation that the request names. */
  of(cookie: string | undefined, organisationId: string | undefined): Promise<Identified>
  /** Forgets the session of a cookie header: it has been signed out. */
  forget(cookie: string | undefined): void
}

/** For how long a session is not looked up again, in milliseconds: so long does one ended elsewhere live on here. */
const sessionMemory = 30_000
/** The same for who belongs to which organisation. */
const membershipMemory = 10_000

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?seloste\.session_token=([^;]+)/

type Person = Omit<Principal, 'organisationId' | 'role'>

/** Tells who sends requests, remembering for seconds what the database said. */
export function createPrincipals(
  authentication: Authentication,
  organisations: Pick<OrganisationStore, 'memberships'>,
): Principals {
  const people = new LRUCache<string, Person>({ max: 2000, ttl: sessionMemory })
  // Whoever was being looked up while they signed out is not remembered.
  const ended = new LRUCache<string, true>({ max: 2000, ttl: sessionMemory })
  const roles = new LRUCache<string, ReadonlyMap<string, MemberRole>>({ max: 2000, ttl: membershipMemory })

  const lookUp = async (token: string, cookie: string): Promise<{ person?: Person; cookies: string[] }> => {
    const known = people.get(token)
    if (known !== undefined) return { person: known, cookies: [] }
    const { headers, response } = await authentication.api.getSession({
      headers: new Headers({ cookie }),
      returnHeaders: true,
    })
    const cookies = headers.getSetCookie()
    if (response === null) return { cookies }
    const { id, name, email } = response.user
    const person = { id, name, email }
    if (!ended.has(token)) people.set(token, person)
    return { person, cookies }
  }

  const roleOf = async (person: Person, organisationId: string): Promise<MemberRole | undefined> => {
    const known = roles.get(person.id)?.get(organisationId)
    if (known !== undefined) return known
    // Asked again for what is not remembered: somebody who has just founded an organisation is at home in it at once.
    const memberships = await organisations.memberships(person.id)
    const read = new Map(memberships.map(({ organisation, role }) => [organisation.id, role]))
    roles.set(person.id, read)
    return read.get(organisationId)
  }

  return {
    async of(cookie, organisationId) {
      const token = tokenOf(cookie)
      if (cookie === undefined || token === undefined) return { cookies: [] }
      const { person, cookies } = await lookUp(token, cookie)
      if (person === undefined) return { cookies }
      if (organisationId === undefined) return { principal: person, cookies }
      const role = await roleOf(person, organisationId)
      return { principal: role === undefined ? person : { ...person, organisationId, role }, cookies }
    },
    forget(cookie) {
      const token = tokenOf(cookie)
      if (token === undefined) return
      ended.set(token, true)
      people.delete(token)
    },
  }
}

function tokenOf(cookie: string | undefined): string | undefined {
  return cookie === undefined ? undefined : sessionCookie.exec(cookie)?.[1]
}
