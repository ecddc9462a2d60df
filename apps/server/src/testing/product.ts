import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppRouter } from '@seloste/api'
import { openTestDatabase } from '@seloste/database/testing'
import type { Language, Organisation } from '@seloste/domain'
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client'
import { hashPassword } from 'better-auth/crypto'
import { inject } from 'vitest'
import { insertPassword, insertPerson } from '../accounts/create-account.ts'
import { createLog } from '../operation/log.ts'
import { startServer } from '../start.ts'

const password = 'pitkä ja arvaamaton'

/** Why a test publishes what lacks something that the law requires. */
export const reason = 'Kokeillaan keskeneräisenä.'

/** How a person of a test asks. Named, since what it can be asked is longer than the compiler writes out. */
export interface Asking extends TRPCClient<AppRouter> {}

/** The whole product on a database of its own, as the people of a test reach it. */
export async function startProduct() {
  const database = await openTestDatabase(inject('databaseServerUrl'))
  const dataFolder = await mkdtemp(join(tmpdir(), 'seloste-product-'))
  const said: string[] = []
  const server = await startServer(
    {
      port: 0,
      host: '127.0.0.1',
      dataFolder,
      databaseUrl: database.url,
      demo: false,
      proxied: true,
      logLevel: 'silent',
    },
    createLog('silent'),
    (line) => said.push(line),
  )
  let visitors = 0

  const fetchFrom = (path: string, init: RequestInit = {}) => fetch(server.address + path, init)

  const signIn = async (email: string, secret = password) => {
    visitors += 1
    return fetchFrom('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${visitors}` },
      body: JSON.stringify({ email, password: secret }),
    })
  }

  const enrol = async (name: string) => {
    const email = `${name.toLowerCase()}@seloste.example`
    const hash = await hashPassword(password)
    await database.db.transaction().execute(async (transaction) => {
      await insertPassword(transaction, await insertPerson(transaction, { name, email }), hash)
    })
    return cookieOf(await signIn(email))
  }

  const ask = (cookie: string, organisationId?: string, language: Language = 'en'): Asking =>
    createTRPCClient<AppRouter>({
      links: [
        httpLink({
          url: `${server.address}/api/trpc`,
          headers: {
            cookie,
            'x-seloste-language': language,
            ...(organisationId !== undefined && { 'x-seloste-organisation': organisationId }),
          },
        }),
      ],
    })

  return {
    database,
    server,
    said,
    fetchFrom,
    signIn,
    enrol,
    ask,
    /** A person with an organisation of their own. */
    async found(name: string, content: Partial<Organisation> = {}) {
      const cookie = await enrol(name)
      const organisation = await ask(cookie).organisations.create.mutate({
        content: { slug: name.toLowerCase(), name: { fi: name }, languages: ['fi'], ...content },
      })
      return { cookie, organisation, desk: ask(cookie, organisation.id) }
    },
    /** Somebody else in an organisation that there is. */
    async join(name: string, organisationId: string) {
      const cookie = await enrol(name)
      const { user } = await ask(cookie).session.get.query()
      await database.db.insertInto('membership').values({ userId: user.id, organisationId }).execute()
      return { cookie, desk: ask(cookie, organisationId) }
    },
    async stop() {
      await server.stop()
      await database.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** The whole product, running. */
export type Product = Awaited<ReturnType<typeof startProduct>>

/** The cookie header that a browser would send after an answer. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
