import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { HttpBindings } from '@hono/node-server'
import {
  appRouter,
  type Context,
  createProgressBoard,
  dayOf,
  type FileReader,
  failureAnswer,
  type Principal,
  type Printer,
  type Stores,
} from '@seloste/api'
import { Failure } from '@seloste/domain'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { Hono } from 'hono'
import { type Authentication, clientAddressHeader } from '../accounts/authentication.ts'
import type { FirstAccount } from '../accounts/first-account.ts'
import type { Principals } from '../accounts/principals.ts'
import type { Archives } from '../files/archive.ts'
import { isOutage } from '../operation/outage.ts'
import { clientAddress } from './client-address.ts'
import { fileName } from './file-name.ts'
import { isFromOwnPage, ownOrigin } from './own-origin.ts'
import { requestLanguage } from './request-language.ts'
import { workId } from './work-id.ts'

/** What the API is made of. */
export interface ApiParts {
  stores: Stores
  reader: FileReader
  printer: Printer
  archives: Archives
  authentication: Authentication
  principals: Principals
  /** Undefined where somebody has an account already. */
  firstAccount: FirstAccount | undefined
  origin: string | undefined
  proxied: boolean
  report: (reference: string, error: unknown) => void
}

/** A request as the host hands it on: its body has been read. */
export interface ReadRequest extends IncomingMessage {
  rawBody?: Buffer
}

type Bindings = { Bindings: HttpBindings & { incoming: ReadRequest } }

/** Most calls in one request. */
const mostCalls = 20

/** Everything under `/api`: procedures, sign-in, the first account. */
export function createApiApp(parts: ApiParts): Hono<Bindings> {
  const {
    stores,
    reader,
    printer,
    archives,
    authentication,
    principals,
    firstAccount,
    origin,
    proxied,
    report,
  } = parts
  const app = new Hono<Bindings>()
  const progress = createProgressBoard()
  const listenerOf = (request: IncomingMessage) => ({ language: requestLanguage(request), isOutage, report })

  app.all('/api/trpc/*', (c) => {
    const { incoming } = c.env
    if (c.req.method !== 'GET' && !isFromOwnPage(incoming, origin)) throw new Failure('forbidden')
    return fetchRequestHandler({
      endpoint: '/api/trpc',
      req: c.req.raw,
      router: appRouter,
      maxBatchSize: mostCalls,
      createContext: ({ resHeaders }): Context => {
        resHeaders.set('Cache-Control', 'no-store')
        const organisation = incoming.headers['x-seloste-organisation']
        let asked: Promise<Principal | undefined> | undefined
        const identify = async () => {
          const named = Array.isArray(organisation) ? organisation[0] : organisation
          const { principal, cookies } = await principals.of(incoming.headers.cookie, named)
          for (const cookie of cookies) resHeaders.append('Set-Cookie', cookie)
          return principal
        }
        return {
          ...listenerOf(incoming),
          stores,
          reader,
          printer,
          fileName: fileName(incoming),
          workId: workId(incoming),
          progress,
          now: () => new Date(),
          principal: () => {
            asked ??= identify()
            return asked
          },
        }
      },
    })
  })

  const passOn = (request: ReadRequest, url: string) => {
    if (!isFromOwnPage(request, origin)) throw new Failure('forbidden')
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined && name !== clientAddressHeader) headers.set(name, String(value))
    }
    headers.set(clientAddressHeader, clientAddress(request, proxied))
    // Programs send no origin; that this is no other page's doing has been decided above.
    headers.set('origin', ownOrigin(request, origin))
    const body = request.rawBody
    return authentication.handler(
      new Request(url, {
        method: request.method ?? 'GET',
        headers,
        ...(body !== undefined && { body: new Uint8Array(body) }),
      }),
    )
  }
  for (const path of ['/api/auth/sign-in/email', '/api/auth/change-password'] as const) {
    app.post(path, (c) => passOn(c.env.incoming, c.req.url))
  }
  app.get('/api/auth/get-session', (c) => passOn(c.env.incoming, c.req.url))
  app.post('/api/auth/sign-out', async (c) => {
    const answer = await passOn(c.env.incoming, c.req.url)
    principals.forget(c.env.incoming.headers.cookie)
    return answer
  })

  app.get('/api/archive/:organisation', async (c) => {
    const { incoming, outgoing } = c.env
    const { principal } = await principals.of(incoming.headers.cookie, c.req.param('organisation'))
    if (principal === undefined) throw new Failure('unauthenticated')
    if (principal.organisationId === undefined) throw new Failure('not_found')
    const leaving = new AbortController()
    outgoing.once('close', () => leaving.abort())
    const { size, content } = await archives.make(principal.organisationId, leaving.signal)
    return new Response(Readable.toWeb(content), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Length': String(size),
        'Content-Disposition': `attachment; filename="seloste-${dayOf(new Date())}.zip"`,
        'Cache-Control': 'no-store',
      },
    })
  })

  app.post('/api/setup', async (c) => {
    if (!isFromOwnPage(c.env.incoming, origin)) throw new Failure('forbidden')
    if (firstAccount === undefined) throw new Failure('not_found')
    const input: unknown = await c.req.json().catch(() => {
      throw new Failure('invalid')
    })
    return c.json(await firstAccount.create(input))
  })

  app.notFound(() => {
    throw new Failure('not_found')
  })
  app.onError((error, c) => {
    // Who has gone away is told nothing, and is no error of ours.
    if (c.env.outgoing.destroyed) return new Response(null, { status: 499 })
    const { status, body } = failureAnswer(error, listenerOf(c.env.incoming))
    return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
  })
  return app
}
