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

/** The whole body, or undefined when it is longer than the limit; the rest of a long one is let go. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size <= limit) parts.push(part)
      else parts = []
      if (size > politeness) resolve(undefined)
    })
    request.on('end', () => resolve(size > limit ? undefined : Buffer.concat(parts)))
    request.on('error', reject)
    request.on('close', () => reject(new Error('the request was broken off')))
  })
}
