import type { IncomingMessage } from 'node:http'
import { fileLimit } from '@seloste/intake'

const megabyte = 1024 * 1024

/** Most bytes of a request's body. */
export const bodyLimit = megabyte

/** How much of a refused body is still listened to, so that its sender is there to hear why. */
const politeness = 32 * megabyte

const readsFiles = /^\/api\/trpc\/(?:reading\.|record\.(?:preview|accept)$)/

/** Most bytes of the body that an address takes: a file where it reads files. */
export function bodyLimitOf(path: string): number {
  return readsFiles.test(path) ? fileLimit * megabyte : bodyLimit
}

/** How many bytes of a body may come: as its sender says, at most the limit; the limit where nothing is said. */
export function announcedLength(request: IncomingMessage, limit: number): number {
  const told = Number(request.headers['content-length'] ?? Number.NaN)
  return Number.isInteger(told) && told >= 0 ? Math.min(told, limit) : limit
}

/** The whole body, or undefined when it is longer than the limit; of a long one nothing is kept. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    if (request.destroyed) return reject(brokenOff())
    const told = Number(request.headers['content-length'])
    let parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size <= limit && !(told > limit)) parts.push(part)
      else parts = []
      if (size > politeness) resolve(undefined)
    })
    request.on('end', () => resolve(size > limit ? undefined : Buffer.concat(parts)))
    request.on('error', reject)
    request.on('close', () => reject(brokenOff()))
  })
}

function brokenOff(): Error {
  return new Error('the request was broken off')
}
