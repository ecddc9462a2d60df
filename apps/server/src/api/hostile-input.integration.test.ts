import { emptyRegister, factLabel, type Language, languages, type Register } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Product, reason, startProduct } from '../testing/product.ts'

const toldSchema = z.object({
  error: z.object({
    message: z.string(),
    data: z.object({
      failure: z.string(),
      fields: z.array(z.object({ path: z.string(), code: z.string() })),
    }),
  }),
})

let product: Product
let aino: Awaited<ReturnType<Product['found']>>
let register: { id: string }

beforeAll(async () => {
  product = await startProduct()
  aino = await product.found('Aino')
  register = await aino.desk.registers.create.mutate({ content: emptyRegister({ fi: 'Ehjä' }) })
})
afterAll(async () => {
  const page = await aino.desk.registers.list.query({})
  const kept = await aino.desk.registers.get.query({ id: register.id })
  expect([page.rows.length, kept.version]).toEqual([1, 1])
  await product.stop()
})

const send = (path: string, body: string, language: Language = 'en', type = 'application/json') =>
  product.fetchFrom(`/api/trpc/${path}`, {
    method: 'POST',
    headers: {
      cookie: aino.cookie,
      'content-type': type,
      'x-seloste-organisation': aino.organisation.id,
      'x-seloste-language': language,
    },
    body,
  })

async function told(response: Response) {
  const { error } = toldSchema.parse(await response.json())
  return { status: response.status, message: error.message, ...error.data }
}

const register0 = emptyRegister({ fi: 'Asiakkaat' })
const purpose = { id: 'p1', term: 'billing', legalBases: [] }
const party = (fields: object) => ({ ...register0, contact: fields })

/** What is sent as a register's content, and which field of it the refusal has to name. */
const refused: readonly [what: string, content: unknown, path: string, code: string][] = [
  ['an over-long text', { ...register0, name: { fi: 'x'.repeat(5001) } }, 'name/fi', 'too_long'],
  ['too many items', { ...register0, notes: Array(101).fill({ id: 'n' }) }, 'notes', 'too_many'],
  ['a code that is not in the vocabulary', { ...register0, role: 'owner' }, 'role', 'unknown_code'],
  [
    'a term that is not in the vocabulary',
    { ...register0, purposes: [{ ...purpose, term: 'world-domination' }] },
    'purposes/p1/term',
    'unknown_code',
  ],
  [
    'a date that no calendar has',
    { ...register0, review: { reviewedOn: '2018-02-30' } },
    'review/reviewedOn',
    'date',
  ],
  ['a duration that is none', { ...register0, review: { interval: 'P1X' } }, 'review/interval', 'duration'],
  [
    'a duration of nothing',
    { ...register0, retention: [{ id: 'r1', duration: 'P0D' }] },
    'retention/r1/duration',
    'duration',
  ],
  ['an invalid business id', party({ businessId: '1234567-8' }), 'contact/businessId', 'business_id'],
  ['an invalid e-mail address', party({ email: 'a@b@c' }), 'contact/email', 'email'],
  ['an invalid country', party({ country: 'XX' }), 'contact/country', 'country'],
  ['a NUL', { ...register0, name: { fi: 'a\u0000b' } }, 'name/fi', 'unprintable'],
  ['half a surrogate pair', { ...register0, name: { fi: '\ud800' } }, 'name/fi', 'unprintable'],
  ['a field that no register has', { ...register0, isAdmin: true }, 'isAdmin', 'unknown_field'],
  ['two items of one id', { ...register0, purposes: [purpose, purpose] }, 'purposes/p1/id', 'duplicate_id'],
  ['a list for a text', { ...register0, name: ['x'] }, 'name', 'wrong_type'],
  ['a text for the whole', 'register', '', 'wrong_type'],
  ['nothing', null, '', 'wrong_type'],
  ['no name', { ...register0, name: undefined }, 'name', 'required'],
]

describe('bad content is refused by field, in the language of the person', () => {
  it.each(refused)('%s', async (_, content, path, code) => {
    const messages = new Set<string>()
    for (const language of languages) {
      for (const [procedure, input] of [
        ['registers.create', { content }],
        ['registers.save', { id: register.id, version: 1, content }],
      ] as const) {
        const refusal = await told(await send(procedure, JSON.stringify(input), language))
        expect([refusal.status, refusal.failure]).toEqual([400, 'invalid'])
        const error = { path, code }
        expect(refusal.fields).toContainEqual(expect.objectContaining(error))
        expect(refusal.message).toContain(factLabel(path, language))
        messages.add(refusal.message)
      }
    }
    expect(messages.size).toBe(3)
  })
})

const accepted: readonly [what: string, text: string][] = [
  ['HTML and script', '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&'],
  ['emoji', '👩‍👩‍👧‍👦 🇫🇮'],
  ['right-to-left text', 'مرحبا \u202e שלום'],
  ['combining marks', `a${'\u0301'.repeat(500)}`],
  ['SQL', "'; DROP TABLE register; --"],
]

describe('strange text is text', () => {
  it.each(accepted)('%s is kept as written and escaped where it is read', async (_, text) => {
    const content: Register = {
      ...emptyRegister({ fi: text }),
      purposes: [{ id: 'p1', words: { fi: text }, legalBases: [] }],
    }
    const { id, slug } = await aino.desk.registers.create.mutate({ content })
    expect((await aino.desk.registers.get.query({ id })).content.name.fi).toBe(text)
    await aino.desk.notices.publish.mutate({ id, version: 1, reason })
    const page = await (await product.fetchFrom(`/aino/${slug}`)).text()
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<img')
    await aino.desk.notices.withdraw.mutate({ id })
    await aino.desk.registers.archive.mutate({ id, version: 1 })
  })
})

describe('a draft may hold anything that is JSON, within bounds', () => {
  const draft = (content: string) => `{"id":"${register.id}","baseVersion":1,"content":${content}}`

  it('keeps keys that would change a prototype as plain keys', async () => {
    const response = await send(
      'registers.saveDraft',
      draft('{"__proto__":{"isAdmin":true},"constructor":1}'),
    )
    expect(response.status).toBe(200)
    expect(Object.prototype).not.toHaveProperty('isAdmin')
    const created = await told(await send('registers.create', '{"content":{"__proto__":{"role":"x"}}}'))
    expect(created.failure).toBe('invalid')
  })

  it.each([
    ['what is nested too deeply', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 413, 'too_large'],
    ['a NUL', '{"a":"\\u0000"}', 400, 'invalid'],
    ['half a surrogate pair in a key', '{"\\ud800":1}', 400, 'invalid'],
    ['a list', '[]', 400, 'invalid'],
    ['a text', '"x"', 400, 'invalid'],
  ])('refuses %s', async (_, content, status, failure) => {
    expect(await told(await send('registers.saveDraft', draft(content)))).toMatchObject({ status, failure })
  })
})

describe('a request that is none is answered in words', () => {
  it.each(languages)('a body of 10 MB (%s)', async (language) => {
    const body = JSON.stringify({ content: { ...register0, name: { fi: 'x'.repeat(10_000_000) } } })
    const refusal = await told(await send('registers.create', body, language))
    expect(refusal).toMatchObject({ status: 413, failure: 'too_large' })
  })

  it('a body of unknown length that does not end within the limit', async () => {
    const part = new Uint8Array(256 * 1024).fill(120)
    const parts = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < 20; sent += 1) controller.enqueue(part)
        controller.close()
      },
    })
    const response = await product.fetchFrom('/api/trpc/registers.create', {
      method: 'POST',
      headers: { cookie: aino.cookie, 'content-type': 'application/json' },
      body: parts,
      duplex: 'half',
    })
    expect(await told(response)).toMatchObject({ status: 413, failure: 'too_large' })
  })

  it.each([
    ['malformed JSON', 'registers.create', '{"content":', 400, 'invalid'],
    ['no JSON at all', 'registers.create', 'hello', 400, 'invalid'],
    ['an empty body', 'registers.create', '', 400, 'invalid'],
    [
      'deep nesting',
      'registers.create',
      `{"content":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      400,
      'invalid',
    ],
    ['an unknown procedure', 'registers.steal', '{}', 404, 'not_found'],
    ['a prototype’s name for a procedure', '__proto__.constructor', '{}', 404, 'not_found'],
    ['a query that is posted', 'registers.get', '{}', 400, 'invalid'],
  ])('%s', async (_, procedure, body, status, failure) => {
    expect(await told(await send(procedure, body))).toMatchObject({ status, failure })
  })

  it('a body of another kind', async () => {
    expect(await told(await send('registers.create', 'a=b', 'fi', 'text/plain'))).toMatchObject({
      status: 400,
      failure: 'invalid',
    })
  })

  it.each(['not json', '{"id":', '%7B%22id%22%3A%22\u0000', '{"id":{"$ne":1}}', '{"cursor":"x"}'])(
    'a question that is %j',
    async (input) => {
      for (const procedure of ['registers.get', 'registers.list', 'parties.list']) {
        const response = await product.fetchFrom(
          `/api/trpc/${procedure}?input=${encodeURIComponent(input)}`,
          {
            headers: { cookie: aino.cookie, 'x-seloste-organisation': aino.organisation.id },
          },
        )
        expect(await told(response)).toMatchObject({ status: 400, failure: 'invalid' })
      }
    },
  )

  it('more calls than one request may hold', async () => {
    const names = Array(100).fill('registers.list').join(',')
    const response = await product.fetchFrom(`/api/trpc/${names}?batch=1&input={}`, {
      headers: { cookie: aino.cookie, 'x-seloste-organisation': aino.organisation.id },
    })
    expect(response.status).toBe(400)
  })
})
