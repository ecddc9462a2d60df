import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createOrganisationStore,
  createPublicationFileStore,
  createPublicationStore,
  createRegisterStore,
} from '@seloste/database'
import { found, openTestDatabase } from '@seloste/database/testing'
import {
  emptyRegister,
  freezeRegister,
  frozenRegisterIn,
  frozenRegisterSchema,
  type Register,
  type Scope,
} from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createPaper } from '../files/paper.ts'
import { createPublishedFiles } from '../files/published-files.ts'
import { createPublicPages, type PublicPages } from './public-pages.ts'

const database = await openTestDatabase(inject('databaseServerUrl'))
const publications = createPublicationStore(database)
const files = createPublishedFiles(createPublicationFileStore(database), createPaper())
const registers = createRegisterStore(database)
const organisations = createOrganisationStore(database)

const customers: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri', sv: 'Kundregister' }),
  purposes: [{ id: 'p1', term: 'billing', legalBases: [{ id: 'b1', code: '6-1-b' }] }],
  measures: [
    { id: 'm1', term: 'firewall' },
    { id: 'm2', words: { fi: 'sisäinen salaisuus' }, internal: true },
  ],
}

let server: Server
let pages: PublicPages
let origin: string
let scope: Scope
const failures: unknown[] = []

async function publish(register: Register, slug: string, of = scope) {
  const kept = await registers.create(of, register, { slug })
  const { content } = await organisations.get(of)
  const frozen = freezeRegister(register, content, { parties: new Map(), terms: new Map() })
  await publications.publish(of, {
    registerId: kept.id,
    version: kept.version,
    frozen,
    languages: ['fi', 'sv'],
  })
  pages.forget()
  return kept
}

const read = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(origin + path, { headers, method, redirect: 'manual' })

beforeAll(async () => {
  scope = await found(database, { slug: 'laakso', name: { fi: 'Laakso Oy', sv: 'Dalen Ab' } })
  server = createServer((request, response) => {
    if (!pages.answer(request, response)) response.writeHead(404).end('elsewhere')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  pages = createPublicPages({ publications, files, origin, fail: (error) => failures.push(error) })
  await publish(customers, 'asiakkaat')
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await database.close()
  expect(failures).toEqual([])
})

describe('a published notice (GDPR Art. 12(1): easily accessible)', () => {
  it('is read at a stable address, in the language of the address', async () => {
    const answer = await read('/laakso/asiakkaat/sv')
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-language')).toBe('sv')
    expect(html).toContain('<html lang="sv">')
    expect(html).toContain('Kundregister')
    expect(html).toMatch(/<title>[^<]*Dalen Ab<\/title>/)
  })

  it('is in the reader’s language where the address names none, and says so to caches', async () => {
    const swedish = await read('/laakso/asiakkaat', { 'Accept-Language': 'de, sv;q=0.8, fi;q=0.2' })
    expect(swedish.headers.get('content-language')).toBe('sv')
    expect(swedish.headers.get('vary')).toContain('Accept-Language')
    const other = await read('/laakso/asiakkaat', { 'Accept-Language': 'de' })
    expect(other.headers.get('content-language')).toBe('fi')
  })

  it('names its other languages and forms', async () => {
    const html = await (await read('/laakso/asiakkaat/fi')).text()
    expect(html).toContain(`hreflang="sv" href="${origin}/laakso/asiakkaat/sv"`)
    expect(html).toContain(`hreflang="x-default" href="${origin}/laakso/asiakkaat"`)
    expect(html).toContain(`rel="canonical" href="${origin}/laakso/asiakkaat/fi"`)
    expect(html).toContain(`type="text/markdown" href="${origin}/laakso/asiakkaat/fi.md"`)
  })

  it('is there as Markdown and as data, without what is internal', async () => {
    const markdown = await read('/laakso/asiakkaat/fi.md')
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(await markdown.text()).toContain('Asiakasrekisteri')
    const data = await read('/laakso/asiakkaat.json', { 'Accept-Language': 'sv' })
    const text = await data.text()
    expect(JSON.parse(text)).toMatchObject({
      format: 'seloste/notice',
      version: 1,
      frozen: { format: 'seloste/register', register: { name: { sv: 'Kundregister' } } },
      document: { language: 'sv' },
    })
    expect(text).not.toContain('salaisuus')
    expect(frozenRegisterSchema.safeParse(frozenRegisterIn(JSON.parse(text))).success).toBe(true)
  })

  it('is there as linked data, under the names of its address', async () => {
    const answer = await read('/laakso/asiakkaat.jsonld', { 'Accept-Language': 'sv' })
    expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({
      '@context': { '@base': expect.stringMatching(/\/laakso\/asiakkaat$/) },
      '@graph': [{ '@id': '#notice', '@type': ['dpv:PrivacyNotice'] }, { '@id': '#register' }],
    })
    expect(text).not.toContain('salaisuus')
  })

  it('asks nothing of other sites and runs no script', async () => {
    const answer = await read('/laakso/asiakkaat')
    const html = await answer.text()
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/)
    expect(html).not.toMatch(/<script|style="|@import/)
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? ''
    const css = await read(sheet)
    expect(css.headers.get('cache-control')).toContain('immutable')
    const font = /url\((\/assets\/[^)]+)\)/.exec(await css.text())?.[1] ?? ''
    expect((await read(font)).headers.get('content-type')).toBe('font/woff2')
  })

  it('is not sent again to who has it, and is sent compressed', async () => {
    const first = await read('/laakso/asiakkaat/fi', { 'Accept-Encoding': 'br' })
    expect(first.headers.get('content-encoding')).toBe('br')
    expect(await first.text()).toContain('Asiakasrekisteri')
    const again = await read('/laakso/asiakkaat/fi', { 'If-None-Match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect((await read('/laakso/asiakkaat/fi', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('never shows what has been saved and not published', async () => {
    const kept = await publish({ ...customers, name: { fi: 'Julkaistu nimi' } }, 'julkaistu')
    await registers.save(scope, {
      id: kept.id,
      version: 1,
      content: { ...customers, name: { fi: 'Luonnos' } },
    })
    pages.forget()
    const html = await (await read('/laakso/julkaistu')).text()
    expect(html).toContain('Julkaistu nimi')
    expect(html).not.toContain('Luonnos')
    await publications.withdraw(scope, kept.id)
    pages.forget()
    expect((await read('/laakso/julkaistu')).status).toBe(404)
  })

  it('is found from the organisation’s index', async () => {
    const answer = await read('/laakso/sv')
    const html = await answer.text()
    expect(html).toContain('<a href="/laakso/asiakkaat/sv">Kundregister</a>')
    expect(html).not.toContain('Luonnos')
  })

  it('stands in the index in the order of the language that is read, whatever the reader would rather read', async () => {
    const valley = await found(database, { slug: 'noro', name: { fi: 'Noro Oy' }, languages: ['fi', 'sv'] })
    const named = (fi: string, en: string) => ({ ...customers, name: { fi, sv: fi, en } })
    await publish(named('Zeta', 'Alpha'), 'zeta', valley)
    await publish(named('Alfa', 'Zulu'), 'alfa', valley)
    const html = await (await read('/noro', { 'accept-language': 'en' })).text()
    expect(html.indexOf('>Alfa<')).toBeLessThan(html.indexOf('>Zeta<'))
  })
})

describe('a server beside the one that withdraws', () => {
  it('shows a notice no longer than its pages are remembered', async () => {
    const memory = 50
    const remembering = createPublicPages({
      publications,
      files,
      origin,
      fail: (error) => failures.push(error),
      memory,
    })
    const beside = createServer((request, response) => remembering.answer(request, response))
    await new Promise<void>((resolve) => beside.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(beside.address() as AddressInfo).port}/laakso/vieressa`
    const { id } = await publish(customers, 'vieressa')
    expect((await fetch(address)).status).toBe(200)
    await publications.withdraw(scope, id)
    await expect.poll(async () => (await fetch(address)).status, { timeout: 5_000 }).toBe(404)
    beside.closeAllConnections()
    await new Promise((resolve) => beside.close(resolve))
  })
})

describe('what is no notice', () => {
  it.each([
    '/laakso/ei-ole',
    '/ei-ole',
    '/ei-ole/ei-ole/sv.json',
    '/laakso/asiakkaat/en',
    '/laakso?after=%00%ff',
  ])('is answered in words, with 404: %s', async (path) => {
    const answer = await read(path, { 'Accept-Language': 'sv' })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toMatch(/<h1>(Beskrivningen hittades inte|No such notice)<\/h1>/)
  })

  it('is left to others when the address is not public', async () => {
    expect(await (await read('/app/laakso')).text()).toBe('elsewhere')
    expect(await (await read('/api/trpc/x')).text()).toBe('elsewhere')
  })

  it('can only be read', async () => {
    expect((await read('/laakso/asiakkaat', {}, 'POST')).status).toBe(405)
    expect((await read('/laakso/asiakkaat', {}, 'HEAD')).status).toBe(200)
  })

  it('escapes what people wrote', async () => {
    await publish({ ...customers, name: { fi: '<script>alert(1)</script>"&\' ' } }, 'hyokkays')
    for (const path of ['/laakso/hyokkays', '/laakso']) {
      const html = await (await read(path)).text()
      expect(html).toContain('&lt;script&gt;')
      expect(html).not.toContain('<script>')
    }
  })
})
