import type { Server } from 'node:http'
import { operatorError } from '../operation/operator-error.ts'

/** Takes the port; resolves with the one taken. Throws an `Error` that says what to do when it is not free. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(operatorError(advice(error, port, host))))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** The host of an address on this machine for what the server listens on; IPv6 in brackets (RFC 3986, 3.2.2). */
export function nameOfHost(listened: string): string {
  if (listened === '0.0.0.0' || listened === '::') return 'localhost'
  return listened.includes(':') ? `[${listened}]` : listened
}

function advice({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`
    case 'EACCES':
      return `Port ${port} is not ours to take. Choose one above 1023: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine does not have the address ${host}. Set HOST to one that it has, such as 127.0.0.1.`
    default:
      return `The server could not listen on ${host}, port ${port}: ${message}`
  }
}

/** Takes no more requests and waits for those under way, at most so many milliseconds. */
export async function stopListening(server: Server, patience: number): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(timer)
}
