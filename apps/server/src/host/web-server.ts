import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Logger } from '../operation/log.ts'

/** Answers one request; the path is the address without its query. */
export type Answerer = (request: IncomingMessage, response: ServerResponse, path: string) => void

/** Seconds that a client may take, in milliseconds. */
const patience = { headers: 15_000, request: 60_000, idle: 65_000, check: 5_000 }

/** An HTTP server that cuts off who is too slow or sends what is no HTTP. */
export function createWebServer(answer: Answerer, log: Logger): Server {
  const server = createServer({
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.idle,
    connectionsCheckingInterval: patience.check,
    maxHeaderSize: 16 * 1024,
  })
  server.maxHeadersCount = 100
  const logged = log.isLevelEnabled('info') ? withLog(answer, log) : answer
  server.on('request', (request, response) => {
    const url = request.url ?? '/'
    const question = url.indexOf('?')
    logged(request, response, question === -1 ? url : url.slice(0, question))
  })
  server.on('clientError', refuse)
  return server
}

function withLog(answer: Answerer, log: Logger): Answerer {
  let last = 0
  return (request, response, path) => {
    last += 1
    const id = last
    const start = performance.now()
    response.on('close', () => {
      const ms = Math.round(performance.now() - start)
      log.info({ id, method: request.method, path, status: response.statusCode, ms }, 'request')
    })
    answer(request, response, path)
  }
}

const refusals: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  socket.end(
    `HTTP/1.1 ${refusals[error.code ?? ''] ?? '400 Bad Request'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  )
}
