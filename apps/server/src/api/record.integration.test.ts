import { emptyRegister, type Register } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../testing/product.ts'

let product: Product
let cookie: string
let organisationId: string
let desk: ReturnType<Product['ask']>

beforeAll(async () => {
  product = await startProduct()
  const founded = await product.found('Selostaja')
  cookie = founded.cookie
  organisationId = founded.organisation.id
  desk = product.ask(cookie, organisationId)
})
afterAll(() => product.stop())

const headers = () => ({ cookie, 'x-seloste-organisation': organisationId, 'x-seloste-language': 'fi' })

const register = (name: string, more: Partial<Register> = {}): Register => ({
  ...emptyRegister({ fi: name }),
  purposes: [{ id: 'p', term: 'billing', legalBases: [{ id: 'b', code: '6-1-b' }] }],
  transfers: { state: 'none' },
  ...more,
})

async function download(format: 'csv' | 'xlsx' | 'json' | 'pdf') {
  const { name, content } = await desk.record.file.mutate({ template: 'fi', language: 'fi', format })
  return { name, bytes: Buffer.from(content, 'base64') }
}

async function preview(bytes: Uint8Array | string, name = 'seloste.csv') {
  const answer = await product.fetchFrom('/api/trpc/record.preview', {
    method: 'POST',
    headers: {
      ...headers(),
      'content-type': 'application/octet-stream',
      'x-seloste-file': encodeURIComponent(name),
    },
    body: new Uint8Array(Buffer.from(bytes)),
  })
  const body = JSON.parse(await answer.text())
  return { status: answer.status, data: body.result?.data, error: body.error }
}

async function accept(
  bytes: Uint8Array | string,
  choice: { leave: number[]; also: number[] },
  name = 'seloste.csv',
) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(Buffer.from(bytes))], name))
  form.set('choice', JSON.stringify(choice))
  const answer = await product.fetchFrom('/api/trpc/record.accept', {
    method: 'POST',
    headers: headers(),
    body: form,
  })
  const body = JSON.parse(await answer.text())
  return { status: answer.status, data: body.result?.data, error: body.error }
}

const all = { leave: [], also: [] }
const outcomes = (rows: readonly { outcome: string }[]) => rows.map(({ outcome }) => outcome)

describe('the record of an organisation (GDPR Art. 30)', () => {
  it('is read on the screen page by page, in the form that is asked for', async () => {
    const party = await desk.parties.create.mutate({ content: { name: { fi: 'Tilit Oy' } } })
    await desk.registers.create.mutate({ content: register('Asiakkaat', { dpo: { ref: party.id } }) })
    await desk.registers.create.mutate({ content: register('Jäsenet') })
    const first = await desk.record.page.query({ template: 'fi', language: 'fi', limit: 1 })
    expect(first.sheets[0]?.rows[0]?.cells[0]?.[0]?.runs).toEqual([{ text: 'Asiakkaat', fact: 'name' }])
    const second = await desk.record.page.query({
      template: 'ico',
      language: 'fi',
      limit: 1,
      cursor: first.next,
    })
    expect(second.sheets[0]?.columns[0]?.heading).toBe('Business function')
    expect(second.next).toBeUndefined()
  })

  it('comes as a workbook, as CSV, as data and as PDF', async () => {
    const [xlsx, csv, json, pdf] = [
      await download('xlsx'),
      await download('csv'),
      await download('json'),
      await download('pdf'),
    ]
    expect(xlsx.name).toMatch(/^seloste-kasittelytoimista-selostaja-\d{4}-\d{2}-\d{2}\.xlsx$/)
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
    expect(csv.bytes.toString()).toContain('Asiakkaat')
    expect(JSON.parse(json.bytes.toString())).toMatchObject({ format: 'seloste/record', registers: [{}, {}] })
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('that comes back as it went changes nothing', async () => {
    const { bytes } = await download('xlsx')
    const { data } = await preview(bytes, 'seloste.xlsx')
    expect(outcomes(data.rows)).toEqual(['unchanged', 'unchanged'])
    expect((await accept(bytes, all, 'seloste.xlsx')).data).toEqual({ created: 0, saved: 0 })
  })

  it('changes the register whose cell was changed, and keeps why in its history', async () => {
    const csv = (await download('csv')).bytes
      .toString()
      .replace(/(Asiakkaat[^\r]*?;)Laskutus ja maksut/, '$1Laskutus')
    const { data } = await preview(csv)
    expect(outcomes(data.rows)).toEqual(['change', 'unchanged'])
    expect(data.rows[0].edits).toMatchObject([
      { cell: 'D2', before: 'Laskutus ja maksut', after: 'Laskutus' },
    ])
    expect((await accept(csv, all)).data).toEqual({ created: 0, saved: 1 })
    const id = data.rows[0].registerId
    const { content, version } = await desk.registers.get.query({ id })
    expect(version).toBe(2)
    expect(content.purposes).toEqual([
      { id: 'p', words: { fi: 'Laskutus' }, legalBases: [{ id: 'b', code: '6-1-b' }] },
    ])
    // The party stays the one of the organisation's list.
    expect(content.dpo).toEqual({ ref: expect.any(String) })
    expect((await desk.registers.versions.query({ id, limit: 1 })).rows[0]?.reason).toBe(
      'Tuotu tiedostosta seloste.csv',
    )
  })

  it('brings together a change of the file and one made since, unless both changed the same fact', async () => {
    const csv = (await download('csv')).bytes.toString()
    const [row] = (await preview(csv)).data.rows
    const { content, version } = await desk.registers.get.query({ id: row.registerId })
    await desk.registers.save.mutate({
      id: row.registerId,
      version,
      content: { ...content, unit: { fi: 'Talous' } },
    })
    const other = csv.replace(/(Asiakkaat[^\r]*?;)Ei ole/, '$1Norja')
    expect((await accept(other, all)).data).toEqual({ created: 0, saved: 1 })
    const merged = (await desk.registers.get.query({ id: row.registerId })).content
    expect(merged).toMatchObject({
      unit: { fi: 'Talous' },
      transfers: { state: 'stated', items: [{ country: 'NO' }] },
    })
    const same = csv.replace(/(Asiakkaat[^\r]*?;)Ei ole/, '$1Islanti')
    expect((await preview(same)).data.rows[0]).toMatchObject({ outcome: 'conflict', facts: ['transfers'] })
    expect((await accept(same, all)).data).toEqual({ created: 0, saved: 0 })
  })

  it('makes registers of a file from elsewhere; doubles only when they are asked for', async () => {
    const csv = 'Rekisteri;Tarkoitus\nJäsenet;Toiminta\nKerho;Kerhot\nkerho;Kerhot taas\n;Nimetön'
    const { data } = await preview(csv)
    expect(outcomes(data.rows)).toEqual(['duplicate', 'create', 'duplicate', 'error'])
    expect(data.rows[3].remarks).toMatchObject([{ cell: 'A5', code: 'no_name' }])
    expect((await accept(csv, { leave: [1], also: [2] })).data).toEqual({ created: 1, saved: 0 })
  })

  it('tells in words why a file is not read, and what is wrong with a choice', async () => {
    const bad = await preview('Moi.')
    expect(bad.status).toBe(422)
    expect(bad.error.data.fields).toEqual([{ path: '', code: 'file_no_record' }])
    const form = new FormData()
    form.set('file', new File(['x'], 'x.csv'))
    form.set('choice', '{"leave":"kaikki"}')
    const answer = await product.fetchFrom('/api/trpc/record.accept', {
      method: 'POST',
      headers: headers(),
      body: form,
    })
    expect(answer.status).toBe(400)
  })
})
