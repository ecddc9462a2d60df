import type { ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { failureAnswer } from '@seloste/api'
import { Failure } from '@seloste/domain'
import { isOutage } from '../operation/outage.ts'
import type { PublicPages } from '../public/public-pages.ts'
import { type ApiParts, createApiApp, type ReadRequest } from './api-app.ts'
import { nothingHere, sendPlainPage } from './plain-page.ts'
import { announcedLength, bodyLimit, bodyLimitOf, readBody } from './read-body.ts'
import { requestLanguage } from './request-language.ts'
import { bareContentPolicy, safetyHeaders } from './safety.ts'
import { createUploadRoom } from './upload-room.ts'
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
  const files = createUploadRoom()
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

  const refuse = (request: ReadRequest, response: ServerResponse, why: unknown): void => {
    const listener = { language: requestLanguage(request), isOutage, report: api.report }
    const { status, body } = failureAnswer(why, listener)
    sendJson(response, status, body, { Connection: 'close' })
  }

  /** Takes a body in, and hands it on. A file has room for as long as anything is done with it. */
  const answerSent = async (request: ReadRequest, response: ServerResponse, path: string): Promise<void> => {
    const limit = bodyLimitOf(path)
    const isFile = limit > bodyLimit
    const refusal = isFile ? await refusalOfSender(request, response) : undefined
    const leave = files.take(isFile && refusal === undefined ? announcedLength(request, limit) : 0)
    try {
      const isTaken = refusal === undefined && leave !== undefined
      const body = await readBody(request, isTaken ? limit : 0)
      if (!isTaken || body === undefined) {
        refuse(request, response, refusal ?? new Failure(leave === undefined ? 'busy' : 'too_large'))
        return
      }
      request.rawBody = body
      await app(request, response)
    } finally {
      leave?.()
    }
  }

  const answerApi = async (request: ReadRequest, response: ServerResponse, path: string): Promise<void> => {
    for (const [name, value] of bare) response.setHeader(name, value)
    if (request.method === 'GET' || request.method === 'HEAD') await app(request, response)
    else await answerSent(request, response, path)
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
