import type { IncomingMessage } from 'node:http'

/**
 * Whether a request that changes something comes from our own pages, or from no page at all: browsers tell the
 * page's origin with it. The session cookie's `SameSite` stands behind this.
 */
export function isFromOwnPage(request: IncomingMessage, origin: string | undefined): boolean {
  const { origin: page, 'sec-fetch-site': site } = request.headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (page === undefined) return true
  return page === ownOrigin(request, origin)
}

/** Scheme and host under which the request came: what the operator says, else the host that was asked. */
export function ownOrigin({ headers }: IncomingMessage, origin: string | undefined): string {
  return origin ?? `http://${headers.host}`
}
