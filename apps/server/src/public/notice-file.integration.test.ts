import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createOrganisationStore,
  createPublicationFileStore,
  createPublicationStore,
  createRegisterStore,
} from '@seloste/database'
import { found, openTestDatabase } from '@seloste/database/testing'
import { emptyRegister, freezeRegister, type Register, type Scope } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { createPaper } from '../files/paper.ts'
import { createPublishedFiles } from '../files/published-files.ts'
import { createPublicPages, type PublicPages } from './public-pages.ts'

const database = await openTestDatabase(inject('databaseServerUrl'))
const publications = createPublicationStore(database)
const paper = createPaper()
const print = vi.fn(paper.print)
const files = createPublishedFiles(createPublicationFileStore(database), { print })

const customers: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri', sv: 'Kundregister' }),
  purposes: [{ id: 'p1', term: 'billing', legalBases: [{ id: 'b1', code: '6-1-b' }] }],
}

let server: Server
let pages: PublicPages
let scope: Scope
let origin: string

const read = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers })
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

beforeAll(async () => {
  scope = await found(database, { slug: 'niitty', name: { fi: 'Niitty Oy', sv: 'Ängen Ab' } })
  server = createServer((request, response) => pages.answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  pages = createPublicPages({ publications, files, origin, fail: () => undefined })
  const { id } = await createRegisterStore(database).create(scope, customers, { slug: 'asiakkaat' })
  const { content } = await createOrganisationStore(database).get(scope)
  const frozen = freezeRegister(customers, content, { parties: new Map(), terms: new Map() })
  await publications.publish(scope, { registerId: id, version: 1, frozen, languages: ['fi', 'sv'] })
})

afterAll(async () => {
  await paper.close()
  await new Promise((resolve) => server.close(resolve))
  await database.close()
})

describe('a published notice as a file', () => {
  it('is a PDF to look at, in the language of the address', async () => {
    const answer = await read('/niitty/asiakkaat/sv.pdf')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-language')).toBe('sv')
    expect(answer.headers.get('content-disposition')).toBe(
      'inline; filename="Dataskyddsbeskrivning Kundregister.pdf"',
    )
    expect((await bytesOf(answer)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is a Word file to take along', async () => {
    const answer = await read('/niitty/asiakkaat/fi.docx')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="Tietosuojaseloste Asiakasrekisteri.docx"',
    )
    expect((await bytesOf(answer)).subarray(0, 2).toString()).toBe('PK')
  })

  it('is rendered once, and stays the same after the server has forgotten its pages', async () => {
    print.mockClear()
    const crowd = await Promise.all(Array.from({ length: 10 }, () => read('/niitty/asiakkaat/fi.pdf')))
    const first = await Promise.all(crowd.map(bytesOf))
    pages.forget()
    const later = await bytesOf(await read('/niitty/asiakkaat/fi.pdf'))
    expect(print).toHaveBeenCalledTimes(1)
    expect(first.every((bytes) => bytes.equals(later))).toBe(true)
  })

  it('is not sent again to one who has it', async () => {
    const etag = (await read('/niitty/asiakkaat/fi.pdf')).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await read('/niitty/asiakkaat/fi.pdf', { 'If-None-Match': etag })).status).toBe(304)
  })

  it('is offered on the page, and is not there in a language without a notice', async () => {
    const html = await (await read('/niitty/asiakkaat/fi')).text()
    expect(html).toContain('<a href="/niitty/asiakkaat/fi.pdf">PDF</a>')
    expect(html).toContain('<a href="/niitty/asiakkaat/fi.docx">Word</a>')
    expect((await read('/niitty/asiakkaat/en.pdf')).status).toBe(404)
    expect((await read('/niitty/ei-ole/fi.pdf')).status).toBe(404)
  })

  it('is told to be out of reach for now when it cannot be made, and is made for the next', async () => {
    print.mockRejectedValueOnce(new Error('no press'))
    expect((await read('/niitty/asiakkaat/sv.docx')).status).toBe(503)
    expect((await read('/niitty/asiakkaat/sv.docx')).status).toBe(200)
  })
})
