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
  type LocalizedText,
  type Register,
  type Scope,
  withValueAt,
} from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createPaper } from '../files/paper.ts'
import { createPublishedFiles } from '../files/published-files.ts'
import { createPublicPages, type PublicPages } from './public-pages.ts'
import { answerSitemap } from './sitemap.ts'

const database = await openTestDatabase(inject('databaseServerUrl'))
let clock = new Date()
const publications = createPublicationStore(database, () => clock)
const files = createPublishedFiles(createPublicationFileStore(database), createPaper())
const registers = createRegisterStore(database)
const organisations = createOrganisationStore(database)

const orders: Register = {
  ...emptyRegister({ fi: 'Tilausrekisteri', sv: 'Orderregister' }),
  dataCategories: [{ id: 'd1', words: { fi: 'Tilaustiedot', sv: 'Orderuppgifter' } }],
  retention: [{ id: 'a1', duration: 'P2Y', dataCategories: ['d1'] }],
  measures: [{ id: 'm1', words: { fi: 'sisäinen salaisuus' }, internal: true }],
}

let server: Server
let pages: PublicPages
let origin: string
let scope: Scope
const failures: unknown[] = []

async function publish(id: string, version: number, register: Register, at: string, note?: LocalizedText) {
  const { content } = await organisations.get(scope)
  clock = new Date(at)
  await publications.publish(scope, {
    registerId: id,
    version,
    frozen: freezeRegister(register, content, { parties: new Map(), terms: new Map() }),
    languages: ['fi', 'sv'],
    ...(note !== undefined && { note }),
  })
}

const read = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(origin + path, { headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

beforeAll(async () => {
  scope = await found(database, {
    slug: 'virta',
    name: { fi: 'Virta Oy', sv: 'Virta Ab' },
    languages: ['fi', 'sv'],
  })
  server = createServer((request, response) => {
    if (!pages.answer(request, response)) response.writeHead(404).end('elsewhere')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  pages = createPublicPages({ publications, files, origin, fail: (error) => failures.push(error) })
  const { id } = await registers.create(scope, orders, { slug: 'tilaukset' })
  await publish(id, 1, orders, '2024-03-01T10:00:00Z')
  const shorter = withValueAt(orders, 'retention/a1/duration', 'P1Y')
  await registers.save(scope, { id, version: 1, content: shorter })
  await publish(id, 2, shorter, '2025-05-01T10:00:00Z', {
    fi: 'Säilytämme tilaustietoja vuoden.',
    sv: 'Vi lagrar orderuppgifter ett år.',
  })
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await database.close()
  expect(failures).toEqual([])
})

describe('the notice of a day (GDPR Art. 5(2): what was said when)', () => {
  it('is the one that was in force, and says that it is not any more', async () => {
    const { text } = await read('/virta/tilaukset/fi?at=2024-06-01')
    expect(text).toContain('kahden vuoden')
    expect(text).toMatch(/ei ole enää voimassa. Se oli voimassa 1. maaliskuuta 2024 – 1. toukokuuta 2025/)
    expect(text).toContain(`rel="canonical" href="${origin}/virta/tilaukset/fi"`)
    expect(text).toContain('href="/virta/tilaukset/sv?at=2024-06-01"')
  })

  it('is the new one from the day on which it was published', async () => {
    for (const day of ['2025-05-01', '2026-01-01']) {
      const { text } = await read(`/virta/tilaukset/fi?at=${day}`)
      expect(text).toContain('yhden vuoden')
      expect(text).not.toContain('ei ole enää voimassa')
    }
  })

  it('is told in the other forms too', async () => {
    const markdown = await read('/virta/tilaukset/sv.md?at=2024-06-01')
    expect(markdown.text).toMatch(/^> Den här beskrivningen gäller inte längre/)
    const data = JSON.parse((await read('/virta/tilaukset/fi.json?at=2024-06-01')).text)
    expect(data).toMatchObject({ sequence: 1, endedAt: '2025-05-01T10:00:00.000Z' })
    expect(JSON.parse((await read('/virta/tilaukset/fi.json')).text)).toMatchObject({ sequence: 2 })
  })

  it.each([
    ['2024-02-30', 400, /”2024-02-30” ei ole päivä/],
    ['eilen', 400, /”eilen” ei ole päivä/],
    ['2199-01-01', 400, /ei ole vielä tullut/],
    ['2020-01-01', 404, /ei ollut julkaistua selostetta 1\.1\.2020/],
    ['<script>', 400, /&lt;script&gt;/],
  ])('is refused in words for %s with %i', async (day, status, words) => {
    const answer = await read(`/virta/tilaukset/fi?at=${encodeURIComponent(day)}`)
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(words)
    expect(answer.text).not.toContain('<script>')
  })
})

describe('the versions of a notice', () => {
  it('are listed with their days, what changed in words, and what people were told', async () => {
    const { status, text } = await read('/virta/tilaukset/fi/versions')
    expect(status).toBe(200)
    expect(text).toContain('Voimassa 1. toukokuuta 2025 alkaen')
    expect(text).toContain('Voimassa 1. maaliskuuta 2024 – 1. toukokuuta 2025')
    expect(text).toContain('säilytysaika oli kaksi vuotta ja on nyt yksi vuosi')
    expect(text).toContain('Säilytämme tilaustietoja vuoden.')
    expect(text).toContain('Ensimmäinen julkaistu seloste.')
    expect(text).toContain('href="/virta/tilaukset/fi?at=2025-04-30"')
    expect(text).not.toContain('salaisuus')
    expect((await read('/virta/tilaukset/fi?at=2025-04-30')).text).toContain('kahden vuoden')
    const swedish = await read('/virta/tilaukset/sv/versions')
    expect(swedish.text).toContain('lagringstiden var två år och är nu ett år')
  })

  it('are found from the notice, which begins with what people are told of the change', async () => {
    const { text } = await read('/virta/tilaukset/sv')
    expect(text).toContain('href="/virta/tilaukset/sv/versions"')
    expect(text).toMatch(/Ändring den 1 maj 2025<\/strong><\/p><p>Vi lagrar orderuppgifter ett år\./)
  })
})

describe('a notice on another site', () => {
  it('may stand in a frame of any page, without script', async () => {
    const { text, headers } = await read('/virta/tilaukset/fi/embed')
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(headers.get('content-security-policy')).not.toContain('script-src')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(text).toContain('<article class="notice"')
    expect(text).not.toMatch(/<script|<nav class="languages"/)
    const own = (await read('/virta/tilaukset/fi')).headers.get('content-security-policy')
    expect(own).toContain("frame-ancestors 'none'")
  })

  it('is set in by a small element', async () => {
    const { text, headers } = await read('/assets/seloste-notice.js')
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(text.length).toBeLessThan(3000)
  })
})

describe('what is told to programs', () => {
  it('is a feed of changes in each language (RFC 4287)', async () => {
    const { text, headers } = await read('/virta/sv.atom')
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    )
    expect(text.match(/<entry>/g)).toHaveLength(2)
    expect(text).toContain('<summary>Vi lagrar orderuppgifter ett år.</summary>')
    expect(text).toContain('<updated>2025-05-01T10:00:00.000Z</updated>')
    expect((await read('/virta')).text).toContain(
      `type="application/atom+xml" href="${origin}/virta/fi.atom"`,
    )
  })

  it('is a map of all public addresses, in several parts where one is not enough', async () => {
    const { text } = await read('/sitemap.xml')
    expect(text).toContain(`<loc>${origin}/virta/tilaukset/sv</loc>`)
    expect((await read('/robots.txt')).text).toContain(`Sitemap: ${origin}/sitemap.xml`)
    const other = await registers.create(scope, orders, { slug: 'toinen' })
    await publish(other.id, 1, orders, '2025-06-01T10:00:00Z')
    const surroundings = { origin, safety: [] }
    const list = (await answerSitemap(publications, surroundings, undefined, 1)).body.toString()
    const maps = [...list.matchAll(/sitemap\.xml\?after=([^<]+)</g)].map((found) => found[1] ?? '')
    expect(maps).toHaveLength(2)
    const parts = await Promise.all(
      maps.map((after) => answerSitemap(publications, surroundings, decodeURIComponent(after), 1)),
    )
    const all = parts.map(({ body }) => body.toString()).join('')
    for (const slug of ['tilaukset', 'toinen']) expect(all).toContain(`<loc>${origin}/virta/${slug}/fi</loc>`)
  })

  it('finds a register by words of its name', async () => {
    const { text } = await read('/virta/fi?search=tilaus')
    expect(text).toContain('value="tilaus"')
    expect(text).toContain('/virta/tilaukset/fi')
    expect((await read('/virta/fi?search=olematon')).text).toContain('Yhdenkään selosteen nimessä ei ole')
  })
})
