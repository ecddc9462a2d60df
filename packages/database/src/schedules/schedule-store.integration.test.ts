import type { PublicationStore, RegisterStore, ScheduleStore } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createPublicationStore } from '../publications/publication-store.ts'
import { createRegisterStore } from '../registers/register-store.ts'
import { failureOf, found, frozen, openTestDatabase, smallRegister } from '../testing/index.ts'
import { createScheduleStore } from './schedule-store.ts'

let database: Database
let registers: RegisterStore
let publications: PublicationStore
let store: ScheduleStore

beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
  registers = createRegisterStore(database)
  publications = createPublicationStore(database)
  store = createScheduleStore(database)
})
afterAll(() => database.close())

const content = smallRegister('Ajastettu')
const answers = { note: { fi: 'Uusi vastaanottaja' }, noNoteReason: 'Ruotsiksi on kerrottu jo.' }
const publishAt = '2030-01-01T00:00:00.000Z'

async function scheduled() {
  const scope = await found(database)
  const { id } = await registers.create(scope, content)
  const wanted = { registerId: id, version: 1, languages: ['fi'] as const, publishAt }
  const made = await store.schedule(scope, { ...wanted, ...answers })
  const publish = (scheduleId: string) =>
    publications.publish(scope, {
      registerId: id,
      version: 1,
      frozen: frozen(content),
      languages: ['fi'],
      scheduleId,
    })
  return { scope, id, made, wanted, publish }
}

describe('a publication that is to be', () => {
  it('waits until its instant has come', async () => {
    const { scope, id, made } = await scheduled()
    expect(made).toMatchObject({ state: 'waiting', scheduledBy: scope.author, publishAt, ...answers })
    expect(await store.latest(scope, id)).toEqual(made)
    const dueAt = async (at: string) =>
      (await store.due(new Date(at), 1000)).some(({ registerId }) => registerId === id)
    expect(await dueAt('2029-12-31T23:59:59Z')).toBe(false)
    expect(await dueAt(publishAt)).toBe(true)
  })

  it('is made once, also by two servers at once, and of the version that was chosen', async () => {
    const { scope, id, made, publish } = await scheduled()
    await registers.save(scope, { id, version: 1, content: smallRegister('Uusi luonnos') })
    const settled = await Promise.allSettled([publish(made.id), publish(made.id)])
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await store.latest(scope, id)).toMatchObject({ state: 'published' })
    expect((await publications.list(scope, id, { limit: 5 })).rows).toMatchObject([{ version: 1 }])
    expect(await registers.get(scope, id)).toMatchObject({ version: 2, publishedVersion: 1 })
  })

  it('gives way to a newer schedule, and to a publication before its time', async () => {
    const { scope, id, wanted, publish, made } = await scheduled()
    const later = await store.schedule(scope, { ...wanted, publishAt: '2031-01-01T00:00:00.000Z' })
    expect(await failureOf(publish(made.id))).toMatchObject({ code: 'conflict' })
    await publications.publish(scope, { ...wanted, frozen: frozen(content) })
    expect(await store.latest(scope, id)).toMatchObject({ id: later.id, state: 'replaced' })
  })

  it('can be called off, and is when the register is put aside', async () => {
    const { scope, id, publish, made } = await scheduled()
    await store.cancel(scope, id)
    expect(await store.latest(scope, id)).toMatchObject({ state: 'cancelled' })
    expect(await failureOf(publish(made.id))).toMatchObject({ code: 'conflict' })
    const other = await scheduled()
    await registers.archive(other.scope, other.id, 1)
    expect(await store.latest(other.scope, other.id)).toMatchObject({ state: 'cancelled' })
  })

  it('tells why it could not be made', async () => {
    const { scope, id, made } = await scheduled()
    const failure = { code: 'invalid', fields: [{ path: 'unit', code: 'translation_stale' as const }] }
    await store.refuse(scope, made, failure)
    expect(await store.latest(scope, id)).toMatchObject({ state: 'refused', failure })
    expect((await store.due(new Date('2040-01-01'), 1000)).some((one) => one.id === made.id)).toBe(false)
  })
})
