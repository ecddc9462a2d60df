import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAnswer, send } from './answer.ts'

const page = makeAnswer(200, 'text/plain; charset=utf-8', 'seloste '.repeat(400), ['Vary', 'Accept-Encoding'])
const server = createServer((asked, response) => send(asked, response, page))
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

/** Status and headers of the answer to a request whose headers are exactly these. */
function ask(headers: Record<string, string>, method = 'GET') {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; size: number }>(
    (resolve, reject) => {
      const asked = request({ port, method, headers }, (answer) => {
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
        })
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, size }))
      })
      asked.on('error', reject)
      asked.end()
    },
  )
}

describe('an answer that is kept ready', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=1.0', 'gzip'],
    ['br; q=0, gzip', 'gzip'],
    ['br;q=0.5', 'br'],
    ['gzip ; Q=0.000', undefined],
    ['identity', undefined],
  ])('for a client that takes %s goes out as %s (RFC 9110, 12.5.3)', async (accepted, encoding) => {
    const { headers } = await ask({ 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
  })

  it('is not sent again to who has it, whatever the encoding was (RFC 9110, 13.1.2)', async () => {
    const { headers } = await ask({ 'accept-encoding': 'br' })
    const again = await ask({ 'if-none-match': `"other", ${headers.etag}` })
    expect([again.status, again.size, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect(again.headers.vary).toBe('Accept-Encoding')
  })

  it('tells by HEAD what GET would send (RFC 9110, 9.3.2)', async () => {
    const [head, get] = [await ask({}, 'HEAD'), await ask({})]
    expect(head.size).toBe(0)
    expect(head.headers['content-length']).toBe(String(get.size))
    expect(head.headers.etag).toBe(get.headers.etag)
  })
})
