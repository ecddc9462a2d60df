import { emptyRegister, type Register } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, reason, startProduct } from '../testing/product.ts'
import { refusalOf } from '../testing/refusal.ts'

let product: Product
let aino: Awaited<ReturnType<Product['found']>>

beforeAll(async () => {
  product = await startProduct()
  aino = await product.found('Aino', { languages: ['fi', 'sv'] })
})
afterAll(() => product.stop())

const named = (fi: string): Register => ({
  ...emptyRegister({ fi, sv: `${fi} på svenska` }),
  purposes: [{ id: 'p1', term: 'billing', legalBases: [{ id: 'b1', code: '6-1-b' }] }],
})

describe('the session', () => {
  it('tells who is signed in and where they belong', async () => {
    const { user, memberships } = await product.ask(aino.cookie).session.get.query()
    expect(user).toMatchObject({ name: 'Aino', email: 'aino@seloste.example' })
    expect(memberships).toEqual([{ organisation: aino.organisation, role: 'owner' }])
  })
})

describe('the organisation', () => {
  it('is read and saved by version', async () => {
    const kept = await aino.desk.organisations.get.query()
    const content = { ...kept.content, employees: 3 }
    const saved = await aino.desk.organisations.save.mutate({ version: kept.version, content })
    expect(saved.content.employees).toBe(3)
    const refusal = await refusalOf(aino.desk.organisations.save.mutate({ version: kept.version, content }))
    expect(refusal).toMatchObject({ failure: 'conflict', current: saved })
  })
})

describe('registers', () => {
  it('are created, read, listed and counted', async () => {
    const created = await aino.desk.registers.create.mutate({
      content: named('Asiakkaat'),
      slug: 'asiakkaat',
    })
    expect(await aino.desk.registers.get.query({ id: created.id })).toEqual(created)
    const page = await aino.desk.registers.list.query({ search: 'asiakk' })
    expect(page.rows.map((row) => row.id)).toEqual([created.id])
    expect(await aino.desk.registers.count.query({ search: 'asiakk' })).toEqual({ count: 1, limit: 1001 })
  })

  it('keep every version with its author and reason', async () => {
    const { id } = await aino.desk.registers.create.mutate({ content: named('Versiot') })
    const content = named('Uusi nimi')
    const saved = await aino.desk.registers.save.mutate({ id, version: 1, content, reason: 'nimi' })
    expect(saved.version).toBe(2)
    const { rows } = await aino.desk.registers.versions.query({ id })
    expect(rows.map(({ version, reason, author }) => [version, reason, author.name])).toEqual([
      [2, 'nimi', 'Aino'],
      [1, undefined, 'Aino'],
    ])
    const first = await aino.desk.registers.version.query({ id, version: 1 })
    expect(first.content.name.fi).toBe('Versiot')
  })

  it('show both sides of a conflict, and keep the one that came first', async () => {
    const { id } = await aino.desk.registers.create.mutate({ content: named('Alku') })
    await aino.desk.registers.save.mutate({ id, version: 1, content: named('Heidän') })
    const refusal = await refusalOf(
      aino.desk.registers.save.mutate({ id, version: 1, content: named('Meidän') }),
    )
    expect(refusal).toMatchObject({
      failure: 'conflict',
      current: { id, version: 2, content: { name: { fi: 'Heidän' } } },
    })
    expect((await aino.desk.registers.get.query({ id })).version).toBe(2)
  })

  it('open on the desk with draft, publication, parties and own terms', async () => {
    const party = await aino.desk.parties.create.mutate({ content: { name: { fi: 'Pilvi Oy' } } })
    const term = await aino.desk.vocabularies.add.mutate({
      vocabulary: 'purpose',
      labels: { fi: 'Kerhotoiminta' },
    })
    const content: Register = { ...named('Työpöytä'), contact: { ref: party.id } }
    const { id } = await aino.desk.registers.create.mutate({ content })
    await aino.desk.notices.publish.mutate({ id, version: 1, reason })
    await aino.desk.registers.saveDraft.mutate({ id, baseVersion: 1, content: { name: 'puolikas' } })
    const desk = await aino.desk.registers.desk.query({ id })
    expect(desk.draft?.content).toEqual({ name: 'puolikas' })
    expect(desk.published).toMatchObject({ version: 1, sequence: 1 })
    expect(desk.published?.frozen.register.contact).toMatchObject({ name: { fi: 'Pilvi Oy' } })
    expect(desk.parties[party.id]).toMatchObject({ name: { fi: 'Pilvi Oy' } })
    expect(desk.terms).toContainEqual(term)
    await aino.desk.registers.discardDraft.mutate({ id })
    expect((await aino.desk.registers.desk.query({ id })).draft).toBeUndefined()
  })

  it('go to the archive and back, and change their address while unpublished', async () => {
    const { id } = await aino.desk.registers.create.mutate({ content: named('Vanha') })
    await aino.desk.registers.rename.mutate({ id, slug: 'uusi-osoite' })
    await aino.desk.registers.archive.mutate({ id, version: 1 })
    expect((await aino.desk.registers.get.query({ id })).archivedAt).toBeDefined()
    await aino.desk.registers.restore.mutate({ id, version: 1 })
    const kept = await aino.desk.registers.get.query({ id })
    expect([kept.archivedAt, kept.slug]).toEqual([undefined, 'uusi-osoite'])
  })
})

describe('parties and own terms', () => {
  it('are kept, listed, saved and put aside', async () => {
    const { id } = await aino.desk.parties.create.mutate({ content: { name: { fi: 'Tilitoimisto' } } })
    await aino.desk.parties.save.mutate({ id, version: 1, content: { name: { fi: 'Kirjanpito Oy' } } })
    const { rows } = await aino.desk.parties.list.query({ search: 'kirjanpito' })
    expect(rows.map((row) => row.id)).toEqual([id])
    await aino.desk.parties.archive.mutate({ id, version: 2 })
    expect((await aino.desk.parties.get.query({ id })).archivedAt).toBeDefined()
  })

  it('change their words', async () => {
    const term = await aino.desk.vocabularies.add.mutate({ vocabulary: 'source', labels: { fi: 'Kirje' } })
    const labels = { fi: 'Kirje', sv: 'Brev' }
    await aino.desk.vocabularies.save.mutate({ ...term, labels })
    expect(await aino.desk.vocabularies.list.query()).toContainEqual({ ...term, labels })
  })
})

describe('notices', () => {
  it('are composed of any version in any language', async () => {
    const { id } = await aino.desk.registers.create.mutate({ content: named('Ensin') })
    await aino.desk.registers.save.mutate({ id, version: 1, content: named('Sitten') })
    const compose = (version?: number) =>
      aino.desk.notices.compose.query({ id, language: 'sv', ...(version !== undefined && { version }) })
    expect(JSON.stringify(await compose())).toContain('Sitten på svenska')
    expect(JSON.stringify(await compose(1))).toContain('Ensin på svenska')
  })

  it('are published in the languages of their register (GDPR Art. 12(1))', async () => {
    const content = { ...named('Kielinen'), particulars: { languages: ['sv' as const] } }
    const { id } = await aino.desk.registers.create.mutate({ content })
    const publication = await aino.desk.notices.publish.mutate({ id, version: 1, reason })
    expect(publication.languages).toEqual(['sv'])
  })

  it('are no matter of a processor, who informs nobody in its own name (GDPR Art. 13(1))', async () => {
    const content = { ...named('Asiakkaan tiedot'), role: 'processor' as const }
    const { id } = await aino.desk.registers.create.mutate({ content })
    const refused = aino.desk.notices.publish.mutate({ id, version: 1, reason })
    await expect(refused).rejects.toMatchObject({
      data: { failure: 'invalid', fields: [{ path: 'role', code: 'processor_notice' }] },
    })
    const ofController = { ...content, controller: { name: { fi: 'Asiakas Oy', sv: 'Kunden Ab' } } }
    await aino.desk.registers.save.mutate({ id, version: 1, content: ofController })
    expect(await aino.desk.notices.publish.mutate({ id, version: 2, reason })).toMatchObject({ sequence: 1 })
  })

  it('are public from their publication to their withdrawal, without drafts', async () => {
    const { id, slug } = await aino.desk.registers.create.mutate({ content: named('Julkinen') })
    const read = () => product.fetchFrom(`/aino/${slug}/sv`)
    expect((await read()).status).toBe(404)
    const publication = await aino.desk.notices.publish.mutate({ id, version: 1, reason })
    expect(publication).toMatchObject({ sequence: 1, version: 1, languages: ['fi', 'sv'] })
    await aino.desk.registers.save.mutate({ id, version: 1, content: named('Luonnosteltu') })
    const page = await read()
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Julkinen på svenska')
    await aino.desk.notices.publish.mutate({ id, version: 2, languages: ['sv'], reason })
    expect(await (await read()).text()).toContain('Luonnosteltu på svenska')
    const { rows } = await aino.desk.notices.list.query({ id })
    expect(rows.map((row) => row.sequence)).toEqual([2, 1])
    const first = await aino.desk.notices.get.query({ id, sequence: 1 })
    expect(first.frozen.register.name.fi).toBe('Julkinen')
    await aino.desk.notices.withdraw.mutate({ id })
    expect((await read()).status).toBe(404)
  })
})
