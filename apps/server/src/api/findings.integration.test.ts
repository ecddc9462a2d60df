import { currentLawPack, emptyRegister, type Register } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, reason, startProduct } from '../testing/product.ts'
import { refusalOf } from '../testing/refusal.ts'

const contact = { name: { fi: 'Tietosuojavastaava' }, email: 'tietosuoja@seloste.example' }
const bare = emptyRegister({ fi: 'Keskeneräinen' })
const reachable: Register = { ...bare, contact }
const noContact = 'NOTICE-13-1-a-contact'

let product: Product
let aino: Awaited<ReturnType<Product['found']>>

beforeAll(async () => {
  product = await startProduct()
  aino = await product.found('Aino')
})
afterAll(() => product.stop())

async function findingsOf(id: string) {
  await aino.desk.findings.refresh.mutate()
  return (await aino.desk.findings.list.query({ register: id, limit: 100 })).rows
}

describe('what the law found in a register', () => {
  it('follows each version once it is asked for, with the law that was asked (GDPR Art. 13(1)(a))', async () => {
    const { id } = await aino.desk.registers.create.mutate({ content: bare })
    const missing = (await findingsOf(id)).find(({ rule }) => rule === noContact)
    expect(missing).toMatchObject({ severity: 'error', name: { fi: 'Keskeneräinen' } })
    await aino.desk.registers.save.mutate({ id, version: 1, content: reachable })
    expect((await findingsOf(id)).map(({ rule }) => rule)).not.toContain(noContact)
    const { rows } = await aino.desk.registers.list.query({})
    const { assessment } = rows.find((row) => row.id === id) ?? {}
    expect(assessment?.lawPack).toBe(currentLawPack.version)
    expect(assessment?.date).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('is asked again when the organisation or a party changes', async () => {
    const bertil = await product.found('Bertil')
    const { id } = await bertil.desk.registers.create.mutate({ content: bare })
    const rules = async () =>
      (await bertil.desk.findings.list.query({ register: id })).rows.map(({ rule }) => rule)
    expect(await bertil.desk.findings.refresh.mutate()).toEqual({ assessed: 1, isMore: false })
    expect(await rules()).toContain(noContact)
    expect(await bertil.desk.findings.refresh.mutate()).toEqual({ assessed: 0, isMore: false })
    const { content } = await bertil.desk.organisations.get.query()
    await bertil.desk.organisations.save.mutate({ version: 1, content: { ...content, contact } })
    expect((await bertil.desk.findings.summary.query({})).waiting).toBe(1)
    expect(await bertil.desk.findings.refresh.mutate()).toEqual({ assessed: 1, isMore: false })
    expect(await rules()).not.toContain(noContact)
    expect((await bertil.desk.findings.summary.query({})).waiting).toBe(0)
  })
})

describe('publishing with errors open', () => {
  it('needs a written reason, which is kept with the publication and in the log', async () => {
    const { id } = await aino.desk.registers.create.mutate({ content: bare })
    const publish = (why?: string) =>
      refusalOf(
        aino.desk.notices.publish.mutate({ id, version: 1, ...(why !== undefined && { reason: why }) }),
      )
    expect(await publish()).toMatchObject({
      failure: 'invalid',
      fields: [{ path: 'reason', code: 'open_errors' }],
    })
    expect(await publish('  ok       ')).toMatchObject({ fields: [{ path: 'reason', code: 'too_short' }] })
    expect((await aino.desk.notices.list.query({ id })).rows).toEqual([])

    const publication = await aino.desk.notices.publish.mutate({ id, version: 1, reason: `  ${reason}\n` })
    expect(publication).toMatchObject({ reason, assessment: { lawPack: currentLawPack.version } })
    expect(publication.assessment?.errors).toBeGreaterThan(0)
    const { rows } = await aino.desk.notices.list.query({ id })
    expect(rows).toEqual([publication])
    const logged = await product.database.db
      .selectFrom('logEntry')
      .select('details')
      .where('subjectId', '=', id)
      .where('action', '=', 'register.published')
      .executeTakeFirstOrThrow()
    expect(logged.details).toMatchObject({ reason, errors: publication.assessment?.errors })
  })
})
