import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** An answer that is ready to be sent, again and again. */
export interface Answer {
  status: number
  headers: readonly string[]
  body: Buffer
  etag?: string
  compressed: { br?: Encoded; gzip?: Encoded }
  /** The client need not send the body again when its `If-None-Match` is this. */
  notModified: readonly string[]
}

interface Encoded {
  headers: readonly string[]
  body: Buffer
}

/** Makes an answer; `headers` are names and values by turns. One that is found gets an ETag of its content. */
export function makeAnswer(
  status: number,
  type: string,
  text: string | Buffer,
  headers: readonly string[] = [],
): Answer {
  const body = typeof text === 'string' ? Buffer.from(text) : text
  const etag = status === 200 ? weakTag(body) : undefined
  const common = [...headers, ...(etag === undefined ? [] : ['ETag', etag])]
  return {
    status,
    headers: ['Content-Type', type, 'Content-Length', String(body.length), ...common],
    body,
    ...(etag === undefined ? {} : { etag }),
    compressed: {},
    notModified: common,
  }
}

/** Sends an answer, or that the client has it already; compressed when the client takes that. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (answer.etag !== undefined && request.headers['if-none-match'] !== undefined) {
    if (matches(request.headers['if-none-match'], answer.etag)) {
      response.writeHead(304, answer.notModified as string[])
      response.end()
      return
    }
  }
  const accepted = request.headers['accept-encoding']
  const { headers, body } = accepted === undefined ? answer : encodedFor(answer, accepted)
  response.writeHead(answer.status, headers as string[])
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Weak, since the same notice goes out plain and compressed (RFC 9110, 8.8.1). */
function weakTag(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

function matches(header: string, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return header === '*' || header.split(',').some((tag) => bare(tag) === bare(etag))
}

// A coding of quality 0 is refused (RFC 9110, 12.4.2).
const takesBrotli = /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i
const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i

function encodedFor(answer: Answer, accepted: string): Encoded {
  if (answer.body.length < 1400) return answer
  const encoding = takesBrotli.test(accepted) ? 'br' : takesGzip.test(accepted) ? 'gzip' : undefined
  if (encoding === undefined) return answer
  const before = answer.compressed[encoding]
  if (before !== undefined) return before
  const body =
    encoding === 'gzip'
      ? gzipSync(answer.body)
      : brotliCompressSync(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
  const headers = answer.headers.map((value, at) =>
    answer.headers[at - 1] === 'Content-Length' ? String(body.length) : value,
  )
  const encoded = { headers: [...headers, 'Content-Encoding', encoding], body }
  answer.compressed[encoding] = encoded
  return encoded
}
