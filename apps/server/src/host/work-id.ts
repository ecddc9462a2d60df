import type { IncomingMessage } from 'node:http'

/** What a request calls its work, from its header `x-seloste-work`; undefined where it has no name. */
export function workId({ headers }: IncomingMessage): string | undefined {
  const told = headers['x-seloste-work']
  return typeof told === 'string' && /^[\w-]{1,100}$/.test(told) ? told : undefined
}
