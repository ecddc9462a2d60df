import type { IncomingMessage } from 'node:http'

/** The address that asks: the peer's, or behind a proxy of ours the last that the proxy saw. */
export function clientAddress(request: IncomingMessage, proxied: boolean): string {
  const forwarded = proxied ? request.headers['x-forwarded-for'] : undefined
  const last = (Array.isArray(forwarded) ? forwarded.join() : forwarded)?.split(',').at(-1)?.trim()
  return last || (request.socket.remoteAddress ?? '')
}
