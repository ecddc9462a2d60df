import { once } from 'node:events'
import { connect } from 'node:net'
import { emptyRegister, failureMessage } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Product, startProduct } from '../testing/product.ts'
import { refusalOf } from '../testing/refusal.ts'

/** Until the server knows that a socket has gone. */
const patience = { timeout: 10_000, interval: 100 }

let product: Product
let cookie: string
let organisationId: string

beforeAll(async () => {
  product = await startProduct()
  const founded = await product.found('Lukija')
  cookie = founded.cookie
  organisationId = founded.organisation.id
})
afterAll(() => product.stop())

const seloste = `TIETOSUOJASELOSTE

1. Rekisterinpitäjä
Malli Oy, Esimerkkitie 1, 00100 Helsinki

2. Rekisterin nimi
Asiakasrekisteri

3. Rekisterin tietosisältö
- nimi
- sähköpostiosoite
`

async function send(content: Buffer | string, name: string, headers: Record<string, string> = {}) {
  const response = await product.fetchFrom('/api/trpc/reading.notice', {
    method: 'POST',
    headers: {
      cookie,
      'x-seloste-organisation': organisationId,
      'x-seloste-language': 'en',
      'content-type': 'application/octet-stream',
      'x-seloste-file': encodeURIComponent(name),
      ...headers,
    },
    body: new Uint8Array(Buffer.from(content)),
  })
  return { status: response.status, body: JSON.parse(await response.text()) }
}

describe('words that a person puts under a concept', () => {
  it('are read as what a section about it would say', async () => {
    const read = await product.ask(cookie, organisationId).reading.words.mutate({
      words: 'Tietoja säilytetään enintään kolme vuotta asiakassuhteen päättymisestä.',
      concept: 'retention',
      language: 'fi',
    })
    expect(read.retention).toMatchObject([{ duration: 'P3Y', bound: 'atMost' }])
  })

  it('state nothing under a concept that has no facts of that kind', async () => {
    const ask = product.ask(cookie, organisationId)
    const words = { words: 'Soita arkisin.', concept: 'complaint', language: 'fi' } as const
    expect(await ask.reading.words.mutate(words)).toEqual({})
  })
})

describe('a file that is sent to be read', () => {
  it('becomes a register draft with the words of each fact, and nothing is kept', async () => {
    const { status, body } = await send(seloste, 'seloste – vanha.txt')
    expect(status).toBe(200)
    const { registers, source } = body.result.data
    expect(registers[0].frozen.register.name).toEqual({ fi: 'Asiakasrekisteri' })
    const [{ spans }] = registers[0].ties.filter(({ fact }: { fact: string }) => fact === 'name')
    expect(source.text.slice(spans[0].start, spans[0].end)).toBe('Asiakasrekisteri')
    expect((await product.ask(cookie, organisationId).registers.list.query({})).rows).toEqual([])
  })

  it('is told why it is not read', async () => {
    const { status, body } = await send(
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'kuva.txt',
    )
    expect(status).toBe(422)
    expect(body.error.data).toMatchObject({ failure: 'unreadable', fields: [{ code: 'file_unknown_kind' }] })
    expect(body.error.message).toContain('This kind of file cannot be read.')
  })

  it('is refused from whoever is no member, and when it is too large', async () => {
    expect((await send(seloste, 'a.txt', { cookie: '' })).status).toBe(401)
    expect((await send(seloste, 'a.txt', { 'x-seloste-organisation': 'toinen' })).status).toBe(403)
    expect((await send(Buffer.alloc(21 * 1024 * 1024, 'a'), 'a.txt')).status).toBe(413)
  })
})

describe('a register that was read', () => {
  it('is made with what was read of its organisation, which nobody has changed in between', async () => {
    const { desk, organisation } = await product.found('Kokoaja')
    const content = emptyRegister({ fi: 'Asiakasrekisteri' })
    const { version, content: kept } = organisation
    const fuller = { ...kept, contact: { name: { fi: 'Maija Malli' }, email: 'maija@malli.example' } }
    const { id } = await desk.registers.create.mutate({ content, organisation: { version, content: fuller } })
    expect(await desk.organisations.get.query()).toMatchObject({ version: version + 1, content: fuller })
    expect(await desk.registers.get.query({ id })).toMatchObject({ version: 1, content })

    const stale = desk.registers.create.mutate({ content, organisation: { version, content: kept } })
    expect(await refusalOf(stale)).toMatchObject({ failure: 'conflict', current: { version: version + 1 } })
    const alone = { version: version + 1, content: { ...fuller, approvalRequired: true } }
    expect(await refusalOf(desk.registers.create.mutate({ content, organisation: alone }))).toMatchObject({
      fields: [{ path: 'approvalRequired', code: 'second_member' }],
    })
    expect(await desk.registers.count.query({})).toMatchObject({ count: 1 })
  })

  it('is told to come back when too many bytes are on their way, and is taken when they are gone', async () => {
    const { hostname, port } = new URL(product.server.address)
    const [largest, most] = [20 * 1024 * 1024, 5]
    const slow = await Promise.all(
      Array.from({ length: most }, async () => {
        const socket = connect(Number(port), hostname)
        await once(socket, 'connect')
        const head = `Host: ${hostname}\r\nCookie: ${cookie}\r\nContent-Length: ${largest}\r\nExpect: 100-continue`
        socket.write(`POST /api/trpc/reading.notice HTTP/1.1\r\n${head}\r\n\r\n`)
        // It has been let in.
        await once(socket, 'data')
        return socket
      }),
    )
    const { status, body } = await send(seloste, 'seloste.txt', { 'x-seloste-language': 'sv' })
    expect([status, body.error.data.failure]).toEqual([429, 'busy'])
    expect(body.error.message).toBe(failureMessage('busy', 'sv'))
    for (const socket of slow) socket.destroy()
    await vi.waitFor(async () => expect((await send(seloste, 'seloste.txt')).status).toBe(200), patience)
  })
})
