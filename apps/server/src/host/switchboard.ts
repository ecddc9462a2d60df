import type { ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { failureAnswer } from '@seloste/api'
import { Failure } from '@seloste/domain'
import { isOutage } from '../operation/outage.ts'
import type { PublicPages } from '../public/public-pages.ts'
import { type ApiParts, createApiApp, type ReadRequest } from './api-app.ts'
import { nothingHere, sendPlainPage } from './plain-page.ts'
import { bodyLimit, bodyLimitOf, readBody } from './read-body.ts'
import { requestLanguage } from './request-language.ts'
import { bareContentPolicy, safetyHeaders } from './safety.ts'
import type { Answerer } from './web-server.ts'

/** Leads each request to whom it is for. */
export function createSwitchboard(parts: {
  publicPages: PublicPages
  desk: Answerer
  api: ApiParts
  /** Resolves when the database answers. */
  ping: () => Promise<unknown>
  secure: boolean
}): Answerer {
  const { publicPages, desk, api, ping, secure } = parts
  const bare = headerPairs(safetyHeaders(bareContentPolicy, secure))
  const app = getRequestListener(createApiApp(api).fetch)

  /** Why no file is taken from whoever sends one: it is known who they are before anything of it is kept. */
  const refusalOfSender = async (request: ReadRequest, response: ServerResponse): Promise<unknown> => {
    try {
      const { principal, cookies } = await api.principals.of(request.headers.cookie, undefined)
      for (const cookie of cookies) response.appendHeader('Set-Cookie', cookie)
      return principal === undefined ? new Failure('unauthenticated') : undefined
    } catch (error) {
      return error
    }
  }

  const answerApi = async (request: ReadRequest, response: ServerResponse, path: string): Promise<void> => {
    for (const [name, value] of bare) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const limit = bodyLimitOf(path)
      const refusal = limit > bodyLimit ? await refusalOfSender(request, response) : undefined
      const body = await readBody(request, refusal === undefined ? limit : 0)
      if (refusal !== undefined || body === undefined) {
        const listener = { language: requestLanguage(request), isOutage, report: api.report }
        const { status, body: told } = failureAnswer(refusal ?? new Failure('too_large'), listener)
        sendJson(response, status, told, { Connection: 'close' })
        return
      }
      request.rawBody = body
    }
    await app(request, response)
  }

  const answerHealth = (response: ServerResponse): void => {
    ping().then(
      () => sendJson(response, 200, { status: 'ok' }),
      () => sendJson(response, 503, { status: 'unavailable' }),
    )
  }

  return (request, response, path) => {
    if (path.startsWith('/api/')) {
      answerApi(request, response, path).catch((error: unknown) => {
        if (!request.destroyed) api.report('broken request', error)
        response.destroy()
      })
    } else if (path === '/app' || path.startsWith('/app/')) desk(request, response, path)
    else if (path === '/') response.writeHead(307, { Location: '/app', 'Cache-Control': 'no-store' }).end()
    else if (path === '/health') answerHealth(response)
    else if (!publicPages.answer(request, response)) sendPlainPage(request, response, 404, nothingHere)
  }
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(text)
}

function headerPairs(flat: readonly string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.push([flat[at] ?? '', flat[at + 1] ?? ''])
  return pairs
}
