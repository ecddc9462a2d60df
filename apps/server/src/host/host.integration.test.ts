import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../testing/product.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

/** Sends bytes as they are and returns what comes back before the line is cut. */
function sendRaw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(product.server.address)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    let heard = ''
    socket.on('data', (part) => {
      heard += part
    })
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
  })
}

describe('addresses', () => {
  it('of nothing get a page in the reader’s language', async () => {
    for (const [accept, title] of [
      ['fi', 'Sivua ei löydy'],
      ['sv-FI,sv;q=0.9', 'Sidan hittades inte'],
      ['en-GB', 'Page not found'],
    ] as const) {
      const page = await product.fetchFrom('/a/b/c/d/e', { headers: { 'accept-language': accept } })
      expect([page.status, page.headers.get('content-language')]).toEqual([404, accept.slice(0, 2)])
      expect(await page.text()).toContain(title)
    }
  })

  it('lead from the root to the desk', async () => {
    const answer = await product.fetchFrom('/', { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/app'])
  })

  it('tell whether the database answers', async () => {
    const answer = await product.fetchFrom('/health')
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
  })

  it.each([
    '/app',
    '/app/x/registers',
    '/api/trpc/session.get',
    '/a/b/c/d/e',
    '/nobody/nothing',
    '/app/x.js',
  ])('%s lets in nothing from elsewhere', async (path) => {
    const { headers } = await product.fetchFrom(path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).not.toBeNull()
  })

  it.each([
    '/%',
    '/%00',
    '/..%2f..%2fetc/passwd',
    '/app/../../package.json',
    '/app/%2e%2e/%2e%2e/package.json',
    `/${'x'.repeat(8000)}`,
    '/api/trpc/%E0%A4%A',
    '/api/%',
    '/app/%c0%af',
    '//evil.example/',
  ])('that are odd are answered: %s', async (path) => {
    const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 [1-4]\d\d |^HTTP\/1\.1 503 [^\n]+\r\nContent-Type: text\/html/)
    expect(answer).not.toContain('"private"')
  })
})

describe('what is no request', () => {
  it('is refused and cut off', async () => {
    expect(await sendRaw('hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    expect(await sendRaw('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    const huge = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`
    expect(await sendRaw(huge)).toMatch(/^HTTP\/1\.1 431 /)
  })
})

describe('a file', () => {
  it.each(['reading.notice', 'record.preview', 'record.accept'])(
    'is not kept from whoever is not signed in, however large (%s)',
    async (procedure) => {
      const answer = await product.fetchFrom(`/api/trpc/${procedure}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: new Uint8Array(21 * 1024 * 1024),
      })
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ error: { data: { failure: 'unauthenticated' } } })
    },
  )
})
