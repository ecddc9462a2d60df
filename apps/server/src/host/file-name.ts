import type { IncomingMessage } from 'node:http'

/** What the file is called that a request sends, from its header `x-seloste-file` in percent encoding; empty where it is not said. */
export function fileName({ headers }: IncomingMessage): string {
  const told = headers['x-seloste-file']
  if (typeof told !== 'string') return ''
  try {
    return decodeURIComponent(told).slice(0, 300)
  } catch {
    return ''
  }
}
