import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieOf, type Product, startProduct } from '../testing/product.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
const first = { name: 'Aino', email: 'aino@seloste.example', password: 'pitkä ja arvaamaton' }

describe('the first account', () => {
  const code = () => /code=(\S+)/.exec(product.server.welcome.join())?.[1] ?? ''
  const setUp = (body: unknown) => product.fetchFrom('/api/setup', json(body))

  it('is not made without the code, nor with a short password', async () => {
    expect((await setUp({ ...first, code: 'x' })).status).toBe(403)
    const short = await setUp({ ...first, code: code(), password: 'lyhyt' })
    expect(short.status).toBe(400)
    expect(await short.json()).toMatchObject({
      error: { data: { failure: 'invalid', fields: [{ path: 'password', code: 'too_short' }] } },
    })
    expect((await product.fetchFrom('/api/setup', { method: 'POST', body: '{' })).status).toBe(400)
    expect((await product.signIn(first.email)).status).toBe(401)
  })

  it('is made once, with its organisation, also when two ask at the same moment', async () => {
    const organisation = { slug: 'eka', name: { fi: 'Eka Oy' }, languages: ['fi'] }
    const answers = await Promise.all([
      setUp({ ...first, code: code(), organisation }),
      setUp({ ...first, email: 'toinen@seloste.example', code: code() }),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 403])
    const made = answers[0]?.status === 200 ? first.email : 'toinen@seloste.example'
    expect((await product.signIn(made)).status).toBe(200)
    expect((await setUp({ ...first, email: 'kolmas@seloste.example', code: code() })).status).toBe(403)
  })
})

describe('signing in', () => {
  it('takes the right password alone, and says no more of a wrong one than of an unknown address', async () => {
    await product.enrol('Cecilia')
    const wrong = await product.signIn('cecilia@seloste.example', 'jokin aivan muu')
    const unknown = await product.signIn('nobody@seloste.example')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.json()).toEqual(await unknown.json())
    expect(wrong.headers.getSetCookie()).toEqual([])
  })

  it('gives a cookie that no script can read and no other site can send', async () => {
    const answer = await product.signIn('cecilia@seloste.example')
    expect(answer.headers.getSetCookie().join()).toMatch(/HttpOnly/)
    expect(answer.headers.getSetCookie().join()).toMatch(/SameSite=Lax/)
  })

  it('ends at once with signing out', async () => {
    const cookie = await product.enrol('Daniel')
    const session = () => product.fetchFrom('/api/trpc/session.get', { headers: { cookie } })
    expect((await session()).status).toBe(200)
    const out = await product.fetchFrom('/api/auth/sign-out', json({}, { cookie }))
    expect(out.status).toBe(200)
    expect((await session()).status).toBe(401)
  })

  it('lets nobody sign up', async () => {
    for (const path of ['/api/auth/sign-up/email', '/api/auth/update-user', '/api/auth/delete-user']) {
      expect((await product.fetchFrom(path, json(first))).status).toBe(404)
    }
  })

  it('is slowed down after many attempts from one address', async () => {
    const attempt = (email: string) =>
      product.fetchFrom(
        '/api/auth/sign-in/email',
        json({ email, password: 'väärä salasana' }, { 'x-forwarded-for': '198.51.100.7' }),
      )
    const statuses: number[] = []
    for (let n = 0; n < 22; n += 1) statuses.push((await attempt(`n${n}@seloste.example`)).status)
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true)
    expect(statuses.slice(20)).toEqual([429, 429])
  })

  it.each([
    { email: 'x' },
    { email: 'a@b.example\u0000', password: 'x' },
    { email: ['a'], password: {} },
    [],
    'x',
  ])('refuses %j', async (body) => {
    const answer = await product.fetchFrom('/api/auth/sign-in/email', json(body))
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})

describe('other sites', () => {
  const foreign = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }]

  it.each(foreign)('cannot sign in, sign out or change anything (%j)', async (headers) => {
    const cookie = await product.enrol(`E${JSON.stringify(headers).length}`)
    const attempts = [
      product.fetchFrom('/api/auth/sign-in/email', json(first, headers)),
      product.fetchFrom('/api/auth/sign-out', json({}, { ...headers, cookie })),
      product.fetchFrom('/api/setup', json(first, headers)),
      product.fetchFrom('/api/trpc/organisations.create', json({}, { ...headers, cookie })),
    ]
    for (const answer of await Promise.all(attempts)) expect(answer.status).toBe(403)
    expect((await product.fetchFrom('/api/trpc/session.get', { headers: { cookie } })).status).toBe(200)
  })

  it('may be ourselves under each of our names', async () => {
    const cookie = cookieOf(await product.signIn('cecilia@seloste.example'))
    const organisation = { content: { slug: 'oma', name: { fi: 'Oma' }, languages: ['fi'] } }
    const headers = { cookie, origin: product.server.address, 'sec-fetch-site': 'same-origin' }
    const answer = await product.fetchFrom('/api/trpc/organisations.create', json(organisation, headers))
    expect(answer.status).toBe(200)
  })
})
