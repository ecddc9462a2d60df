import type { ApprovalStore, RegisterStore } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createRegisterStore } from '../registers/register-store.ts'
import { failureOf, found, frozen, openTestDatabase, smallRegister } from '../testing/index.ts'
import { createApprovalStore } from './approval-store.ts'

let database: Database
let registers: RegisterStore
let store: ApprovalStore

beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
  registers = createRegisterStore(database)
  store = createApprovalStore(database)
})
afterAll(() => database.close())

describe('the approval of a version', () => {
  it('keeps who sent it, who decided, when, and what was approved', async () => {
    const scope = await found(database)
    const content = smallRegister('Hyväksyttävä')
    const { id } = await registers.create(scope, content)
    expect(await store.latest(scope, id)).toBeUndefined()
    const sent = await store.request(scope, { registerId: id, version: 1, comment: 'Katso säilytysajat' })
    expect(sent).toMatchObject({
      state: 'inReview',
      requestedBy: scope.author,
      comment: 'Katso säilytysajat',
    })
    expect(await store.approved(scope, id, 1)).toBeUndefined()
    const other = { ...scope, author: { id: scope.author.id.replace(/.$/, '0'), name: 'Veikko Esimerkki' } }
    const decision = { registerId: id, version: 1, state: 'approved' as const, frozen: frozen(content) }
    const approved = await store.decide(other, { ...decision, answer: 'Hyvä' })
    expect(approved).toMatchObject({ state: 'approved', decidedBy: other.author, answer: 'Hyvä' })
    expect(await store.approved(scope, id, 1)).toEqual(frozen(content))
    expect(await store.latest(scope, id)).toEqual(approved)
    const actions = await database.db
      .selectFrom('logEntry')
      .select(['action', 'actorName', 'version'])
      .where('subjectId', '=', id)
      .orderBy('id')
      .execute()
    expect(actions.slice(1)).toEqual([
      { action: 'register.sentForApproval', actorName: scope.author.name, version: 1 },
      { action: 'register.approvalDecided', actorName: 'Veikko Esimerkki', version: 1 },
    ])
  })

  it('pins one version: it is refused for an older one, and said of no newer', async () => {
    const scope = await found(database)
    const content = smallRegister('Uusi versio')
    const { id } = await registers.create(scope, content)
    await store.request(scope, { registerId: id, version: 1 })
    await registers.save(scope, { id, version: 1, content })
    expect(await failureOf(store.request(scope, { registerId: id, version: 1 }))).toMatchObject({
      code: 'conflict',
      current: { version: 2 },
    })
    await store.request(scope, { registerId: id, version: 2 })
    const { rows } = await store.list(scope, id, { limit: 5 })
    expect(rows.map(({ version, state }) => [version, state])).toEqual([
      [2, 'inReview'],
      [1, 'takenBack'],
    ])
    const old = { registerId: id, version: 1, state: 'approved' as const }
    expect(await failureOf(store.decide(scope, old))).toMatchObject({
      code: 'conflict',
      current: { version: 2 },
    })
  })

  it('is decided once, by whoever comes first', async () => {
    const scope = await found(database)
    const { id } = await registers.create(scope, smallRegister('Kilpailtu'))
    await store.request(scope, { registerId: id, version: 1 })
    const decide = (state: 'approved' | 'returned') =>
      store.decide(scope, { registerId: id, version: 1, state })
    const settled = await Promise.allSettled([decide('approved'), decide('returned')])
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('ends when the register is put aside, and belongs to its organisation alone', async () => {
    const scope = await found(database)
    const { id } = await registers.create(scope, smallRegister('Arkistoon'))
    await store.request(scope, { registerId: id, version: 1 })
    const foreign = await found(database)
    const decision = { registerId: id, version: 1, state: 'approved' as const }
    expect(await failureOf(store.decide(foreign, decision))).toMatchObject({ code: 'not_found' })
    expect(await store.latest(foreign, id)).toBeUndefined()
    await registers.archive(scope, id, 1)
    expect(await store.latest(scope, id)).toMatchObject({ state: 'takenBack' })
    expect(await failureOf(store.request(scope, { registerId: id, version: 1 }))).toMatchObject({
      code: 'conflict',
    })
  })
})
