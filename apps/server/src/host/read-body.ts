import type { IncomingMessage } from 'node:http'

/** Most bytes of a request's body. */
export const bodyLimit = 1024 * 1024

/** How much of a refused body is still listened to, so that its sender is there to hear why. */
const politeness = 32 * bodyLimit

/** The whole body, or undefined when it is longer than the limit; the rest of a long one is let go. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size <= bodyLimit) parts.push(part)
      else parts = []
      if (size > politeness) resolve(undefined)
    })
    request.on('end', () => resolve(size > bodyLimit ? undefined : Buffer.concat(parts)))
    request.on('error', reject)
    request.on('close', () => reject(new Error('the request was broken off')))
  })
}
