import { emptyRegister, type RegisterList } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Product, startProduct } from '../testing/product.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

const soon = { timeout: 60_000, interval: 5 }
const everything: Partial<RegisterList> = {}

/** A spreadsheet of new registers, sent to be taken in under a name. */
function takeIn(
  headers: Record<string, string>,
  rows: number,
  { work, signal }: { work: string; signal: AbortSignal },
): Promise<Response> {
  const lines = Array.from({ length: rows }, (_, at) => `Rekisteri ${at};Laskutus`)
  const form = new FormData()
  form.set('file', new File([['Rekisteri;Tarkoitus', ...lines].join('\n')], 'rekisterit.csv'))
  form.set('choice', JSON.stringify({ leave: [], also: [] }))
  return product.fetchFrom('/api/trpc/record.accept', {
    method: 'POST',
    headers: { ...headers, 'x-seloste-work': work },
    body: form,
    signal,
  })
}

describe('a work that takes its time', () => {
  it('tells its own person how many registers are kept, and keeps none when it is called off', async () => {
    const { cookie, organisation, desk } = await product.found('Tuoja')
    const stranger = await product.found('Vieras')
    const headers = { cookie, 'x-seloste-organisation': organisation.id }
    const control = new AbortController()
    const taking = takeIn(headers, 1500, { work: 'tuonti-1', signal: control.signal })
    const broken = expect(taking).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitFor(async () => {
      const now = await desk.works.progress.query({ id: 'tuonti-1' })
      expect(now).toMatchObject({ stage: 'keeping', all: 1500 })
    }, soon)
    expect(await stranger.desk.works.progress.query({ id: 'tuonti-1' })).toBeNull()
    control.abort()
    await broken
    await vi.waitFor(async () => expect(await desk.works.progress.query({ id: 'tuonti-1' })).toBeNull(), soon)
    expect(await desk.registers.count.query(everything)).toMatchObject({ count: 0 })
  })

  it('is over when it is done, and what it made is there', async () => {
    const { cookie, organisation, desk } = await product.found('Tallentaja')
    const headers = { cookie, 'x-seloste-organisation': organisation.id }
    const answer = await takeIn(headers, 300, { work: 'tuonti-2', signal: AbortSignal.timeout(60_000) })
    expect(await answer.json()).toMatchObject({ result: { data: { created: 300, saved: 0 } } })
    expect(await desk.works.progress.query({ id: 'tuonti-2' })).toBeNull()
    expect(await desk.registers.count.query(everything)).toMatchObject({ count: 300 })
  })

  it('tells of notices that are printed into one file, and lets go of the printer when it is called off', async () => {
    const { cookie, organisation, desk } = await product.found('Painaja')
    const ids: string[] = []
    for (const name of ['Yksi', 'Kaksi'])
      ids.push((await desk.registers.create.mutate({ content: emptyRegister({ fi: name }) })).id)
    const control = new AbortController()
    const printing = product.fetchFrom('/api/trpc/files.collection', {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/json',
        'x-seloste-organisation': organisation.id,
        'x-seloste-work': 'paino-1',
      },
      body: JSON.stringify({ ids, language: 'fi', title: 'Selosteet', contents: 'Sisällys' }),
      signal: control.signal,
    })
    const broken = expect(printing).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitFor(async () => {
      expect(await desk.works.progress.query({ id: 'paino-1' })).toMatchObject({
        stage: expect.stringMatching(/composing|setting|checking/),
      })
    }, soon)
    control.abort()
    await broken
    await vi.waitFor(async () => expect(await desk.works.progress.query({ id: 'paino-1' })).toBeNull(), soon)
  })
})
