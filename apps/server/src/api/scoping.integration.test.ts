import { appRouter } from '@seloste/api'
import { emptyRegister } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, reason, startProduct } from '../testing/product.ts'
import { refusalOf } from '../testing/refusal.ts'

type Desk = ReturnType<Product['ask']>
interface Ids {
  register: string
  party: string
  term: string
}

const content = emptyRegister({ fi: 'Rekisteri' })
const organisation = { slug: 'kaapattu', name: { fi: 'Kaapattu' }, languages: ['fi' as const] }

/** Every procedure that is asked in an organisation's name and names nothing of it. */
const ofTheOrganisation: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  'organisations.get': (desk) => desk.organisations.get.query(),
  'organisations.save': (desk) => desk.organisations.save.mutate({ version: 1, content: organisation }),
  'organisations.members': (desk) => desk.organisations.members.query(),
  'registers.list': (desk) => desk.registers.list.query({}),
  'registers.count': (desk) => desk.registers.count.query({}),
  'registers.create': (desk) => desk.registers.create.mutate({ content }),
  'findings.summary': (desk) => desk.findings.summary.query({}),
  'findings.list': (desk) => desk.findings.list.query({}),
  'findings.refresh': (desk) => desk.findings.refresh.mutate(),
  'reading.notice': (desk) => desk.reading.notice.mutate(new Blob(['Seloste'])),
  'reading.words': (desk) =>
    desk.reading.words.mutate({ words: 'nimi', concept: 'dataCategories', language: 'fi' }),
  'files.notice': (desk) =>
    desk.files.notice.mutate({ content, language: 'fi', layout: 'modern', format: 'pdf' }),
  'record.page': (desk) => desk.record.page.query({ template: 'fi', language: 'fi' }),
  'record.file': (desk) => desk.record.file.mutate({ template: 'fi', language: 'fi', format: 'csv' }),
  'record.preview': (desk) => desk.record.preview.mutate(new Blob(['x'])),
  'record.accept': (desk) => desk.record.accept.mutate(new FormData()),
  'parties.list': (desk) => desk.parties.list.query({}),
  'parties.create': (desk) => desk.parties.create.mutate({ content: {} }),
  'vocabularies.list': (desk) => desk.vocabularies.list.query(),
  'vocabularies.add': (desk) =>
    desk.vocabularies.add.mutate({ vocabulary: 'purpose', labels: { fi: 'oma' } }),
}

/** Every procedure that names something of the organisation. */
const ofOneThing: Readonly<Record<string, (desk: Desk, ids: Ids) => Promise<unknown>>> = {
  'registers.get': (desk, { register: id }) => desk.registers.get.query({ id }),
  'registers.desk': (desk, { register: id }) => desk.registers.desk.query({ id }),
  'files.collection': (desk, { register: id }) =>
    desk.files.collection.mutate({ ids: [id], language: 'fi', title: 'Kaapattu', contents: 'Sisällys' }),
  'registers.versions': (desk, { register: id }) => desk.registers.versions.query({ id }),
  'registers.version': (desk, { register: id }) => desk.registers.version.query({ id, version: 1 }),
  'registers.save': (desk, { register: id }) => desk.registers.save.mutate({ id, version: 1, content }),
  'registers.archive': (desk, { register: id }) => desk.registers.archive.mutate({ id, version: 1 }),
  'registers.restore': (desk, { register: id }) => desk.registers.restore.mutate({ id, version: 1 }),
  'registers.rename': (desk, { register: id }) => desk.registers.rename.mutate({ id, slug: 'kaapattu' }),
  'registers.saveDraft': (desk, { register: id }) =>
    desk.registers.saveDraft.mutate({ id, baseVersion: 1, content: {} }),
  'registers.discardDraft': (desk, { register: id }) => desk.registers.discardDraft.mutate({ id }),
  'parties.get': (desk, { party: id }) => desk.parties.get.query({ id }),
  'parties.save': (desk, { party: id }) => desk.parties.save.mutate({ id, version: 1, content: {} }),
  'parties.archive': (desk, { party: id }) => desk.parties.archive.mutate({ id, version: 1 }),
  'vocabularies.save': (desk, { term: id }) =>
    desk.vocabularies.save.mutate({ id, vocabulary: 'purpose', labels: { fi: 'kaapattu' } }),
  'notices.compose': (desk, { register: id }) => desk.notices.compose.query({ id, language: 'fi' }),
  'notices.publish': (desk, { register: id }) => desk.notices.publish.mutate({ id, version: 1, reason }),
  'notices.schedule': (desk, { register: id }) =>
    desk.notices.schedule.mutate({ id, version: 1, reason, publishAt: '2199-01-01T00:00:00Z' }),
  'notices.cancelSchedule': (desk, { register: id }) => desk.notices.cancelSchedule.mutate({ id }),
  'notices.stage': (desk, { register: id }) => desk.notices.stage.query({ id }),
  'approvals.list': (desk, { register: id }) => desk.approvals.list.query({ id }),
  'approvals.request': (desk, { register: id }) => desk.approvals.request.mutate({ id, version: 1 }),
  'approvals.decide': (desk, { register: id }) =>
    desk.approvals.decide.mutate({ id, version: 1, decision: 'approved' }),
  'approvals.takeBack': (desk, { register: id }) => desk.approvals.takeBack.mutate({ id, version: 1 }),
  'notices.withdraw': (desk, { register: id }) => desk.notices.withdraw.mutate({ id }),
  'notices.list': (desk, { register: id }) => desk.notices.list.query({ id }),
  'notices.get': (desk, { register: id }) => desk.notices.get.query({ id, sequence: 1 }),
}

let product: Product
let aino: Awaited<ReturnType<Product['found']>>
let bertil: Awaited<ReturnType<Product['found']>>
let ids: Ids

beforeAll(async () => {
  product = await startProduct()
  aino = await product.found('Aino')
  bertil = await product.found('Bertil')
  const register = await aino.desk.registers.create.mutate({ content })
  await aino.desk.findings.refresh.mutate()
  await aino.desk.notices.publish.mutate({ id: register.id, version: 1, reason })
  const party = await aino.desk.parties.create.mutate({ content: { name: { fi: 'Kumppani' } } })
  const term = await aino.desk.vocabularies.add.mutate({ vocabulary: 'purpose', labels: { fi: 'oma' } })
  ids = { register: register.id, party: party.id, term: term.id }
})
afterAll(async () => {
  const kept = await aino.desk.registers.get.query({ id: ids.register })
  expect([kept.version, kept.archivedAt, kept.publishedVersion]).toEqual([1, undefined, 1])
  await product.stop()
})

const everyProcedure = { ...ofTheOrganisation, ...ofOneThing }
const names = Object.keys(everyProcedure)

describe('an organisation is for its members', () => {
  const ask = (name: string, desk: Desk) =>
    refusalOf(everyProcedure[name]?.(desk, ids) ?? Promise.reject(new Error(name)))

  it('is tested for every procedure there is', () => {
    const personal = ['session.get', 'organisations.create', 'works.progress']
    expect([...names, ...personal].sort()).toEqual(Object.keys(appRouter._def.procedures).sort())
  })

  it.each(names)('%s refuses whoever is not signed in', async (name) => {
    expect((await ask(name, product.ask('', aino.organisation.id))).failure).toBe('unauthenticated')
    const forged = 'seloste.session_token=abc.def'
    expect((await ask(name, product.ask(forged, aino.organisation.id))).failure).toBe('unauthenticated')
  })

  it.each(names)('%s refuses somebody else’s, an unknown and no organisation alike', async (name) => {
    for (const id of [aino.organisation.id, crypto.randomUUID(), 'x', '', undefined]) {
      const refusal = await ask(name, product.ask(bertil.cookie, id))
      expect([id, refusal.failure]).toEqual([id, 'forbidden'])
    }
  })

  it.each(Object.keys(ofOneThing))('%s does not find what belongs to another organisation', async (name) => {
    expect((await ask(name, bertil.desk)).failure).toBe('not_found')
  })

  it.each(Object.keys(ofOneThing))('%s does not find what nobody has', async (name) => {
    for (const id of [crypto.randomUUID(), '0', '\u0000', "'; DROP TABLE register; --", '../../x']) {
      const unknown = { register: id, party: id, term: id }
      const refusal = await refusalOf(
        ofOneThing[name]?.(aino.desk, unknown) ?? Promise.reject(new Error(name)),
      )
      expect(['not_found', 'invalid']).toContain(refusal.failure)
    }
  })

  it('lists nothing of another organisation', async () => {
    expect((await bertil.desk.registers.list.query({})).rows).toEqual([])
    expect((await bertil.desk.parties.list.query({})).rows).toEqual([])
    expect((await bertil.desk.findings.list.query({})).rows).toEqual([])
    expect((await bertil.desk.findings.summary.query({})).assessed).toBe(0)
    expect(await bertil.desk.findings.refresh.mutate()).toEqual({ assessed: 0, isMore: false })
    expect(await bertil.desk.vocabularies.list.query()).toEqual([])
  })

  it('does not resolve another organisation’s party or term into a notice', async () => {
    const { id } = await bertil.desk.registers.create.mutate({
      content: {
        ...content,
        contact: { ref: ids.party },
        purposes: [{ id: 'p1', term: `own:${ids.term}`, legalBases: [] }],
      },
    })
    const desk = await bertil.desk.registers.desk.query({ id })
    expect([desk.parties, desk.terms]).toEqual([{}, []])
    const notice = JSON.stringify(await bertil.desk.notices.compose.query({ id, language: 'fi' }))
    expect(notice).not.toContain('Kumppani')
  })
})
