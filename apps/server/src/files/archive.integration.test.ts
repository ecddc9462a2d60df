import { randomBytes } from 'node:crypto'
import { emptyRegister, type Register } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../testing/product.ts'

let product: Product
let aino: Awaited<ReturnType<Product['found']>>

beforeAll(async () => {
  product = await startProduct()
  aino = await product.found('Aino')
})
afterAll(() => product.stop())

const archiveOf = (organisationId: string, cookie?: string) =>
  product.fetchFrom(`/api/archive/${organisationId}`, cookie === undefined ? {} : { headers: { cookie } })

/** A register with half a megabyte of text that cannot be packed closely. */
function longRegister(): Register {
  const words = () => ({ fi: randomBytes(3700).toString('base64') })
  const purposes = Array.from({ length: 100 }, (_, at) => ({
    id: `p${at}`,
    words: { fi: `Tarkoitus ${at}` },
    description: words(),
    legalBases: [],
  }))
  return { ...emptyRegister({ fi: 'Pitkä' }), purposes }
}

describe('the archive of an organisation', () => {
  it('is taken along as a ZIP by its own people', async () => {
    await aino.desk.registers.create.mutate({ content: emptyRegister({ fi: 'Asiakkaat' }) })
    const answer = await archiveOf(aino.organisation.id, aino.cookie)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/zip')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="seloste-[\d-]+\.zip"$/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
    expect(bytes.includes('register.ndjson')).toBe(true)
  })

  it('keeps nobody waiting whose reader is slow, however many they are', async () => {
    const tuuli = await product.found('Tuuli')
    for (let at = 0; at < 8; at += 1) await tuuli.desk.registers.create.mutate({ content: longRegister() })
    const moreThanConnections = Array.from({ length: 12 }, () =>
      archiveOf(tuuli.organisation.id, tuuli.cookie),
    )
    const answers = await Promise.all(moreThanConnections)
    const sizes = answers.map((answer) => Number(answer.headers.get('content-length')))
    // More than what the network holds by itself for one who does not read.
    expect(Math.min(...sizes)).toBeGreaterThan(3_000_000)
    await aino.desk.registers.create.mutate({ content: emptyRegister({ fi: 'Sillä välin' }) })
    const [first, ...others] = answers
    await Promise.all(others.map((answer) => answer.body?.cancel()))
    expect((await first?.arrayBuffer())?.byteLength).toBe(sizes[0])
  })

  it('is given to nobody else', async () => {
    const stranger = await product.found('Vieras')
    expect((await archiveOf(aino.organisation.id)).status).toBe(401)
    expect((await archiveOf(aino.organisation.id, stranger.cookie)).status).toBe(404)
    expect((await archiveOf('no-such', aino.cookie)).status).toBe(404)
  })
})

describe('the notices of many registers', () => {
  it('are bound into one PDF, and only of one’s own organisation', async () => {
    const stranger = await product.found('Toinen')
    const ids: string[] = []
    for (const name of ['Yksi', 'Kaksi'])
      ids.push((await aino.desk.registers.create.mutate({ content: emptyRegister({ fi: name }) })).id)
    const asked = { ids, language: 'fi' as const, title: 'Selosteet', contents: 'Sisällys' }
    const made = await aino.desk.files.collection.mutate(asked)
    expect(made.name).toMatch(/\.pdf$/)
    expect(Buffer.from(made.content, 'base64').subarray(0, 5).toString('latin1')).toBe('%PDF-')
    await expect(stranger.desk.files.collection.mutate(asked)).rejects.toThrow()
  })
})
