import type { RecordStore, RegisterStore, Scope } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createRegisterStore } from '../registers/register-store.ts'
import { sealHash } from '../registers/seal.ts'
import { failureOf, found, openTestDatabase, smallRegister } from '../testing/index.ts'
import { createRecordStore } from './record-store.ts'

let database: Database
let record: RecordStore
let registers: RegisterStore
let scope: Scope

beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
  record = createRecordStore(database)
  registers = createRegisterStore(database)
})
afterAll(() => database.close())

const creating = (name: string) => ({ kind: 'create' as const, content: smallRegister(name) })
const everything = { limit: 100, archived: false, sort: 'name', descending: false, language: 'fi' } as const

describe('registers that come together', () => {
  beforeAll(async () => {
    scope = await found(database)
  })

  it('are kept each with its version, its seal, its log entry and an address of its own', async () => {
    const names = Array.from({ length: 260 }, (_, at) =>
      at % 2 === 0 ? 'Äänestäjät "2024", \\ {a}' : `R ${at}`,
    )
    const told: number[] = []
    const kept = await record.keep(scope, names.map(creating), {
      reason: 'Tuotu',
      onKept: (count) => told.push(count),
    })
    expect(kept).toEqual({ created: 260, saved: 0 })
    expect(told).toEqual([250, 260])
    const { rows } = await registers.list(scope, { ...everything, search: '2024' })
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(rows.length)
    const [first] = rows
    const [version] = (await registers.versions(scope, first?.id ?? '', { limit: 1 })).rows
    const { content } = await registers.get(scope, first?.id ?? '')
    expect(version).toMatchObject({ version: 1, author: scope.author, reason: 'Tuotu' })
    expect(version?.hash).toBe(
      sealHash({
        registerId: first?.id ?? '',
        version: 1,
        content,
        author: scope.author,
        at: version?.at ?? '',
        reason: 'Tuotu',
      }),
    )
    const entries = await database.db
      .selectFrom('logEntry')
      .select('id')
      .where('organisationId', '=', scope.organisationId)
      .where('action', '=', 'register.created')
      .execute()
    expect(entries).toHaveLength(260)
  })

  it('go on from the version that is kept, in the same chain of seals', async () => {
    const made = await registers.create(scope, smallRegister('Ketju'))
    const content = { ...smallRegister('Ketju'), unit: { fi: 'Kirjasto' } }
    await record.keep(scope, [{ kind: 'save', id: made.id, version: 1, content }])
    const saved = await registers.getVersion(scope, made.id, 2)
    expect(saved).toMatchObject({ version: 2, previousHash: made.hash, content })
    const { hash, at, author } = saved
    expect(sealHash({ registerId: made.id, version: 2, content, author, at, previousHash: made.hash })).toBe(
      hash,
    )
    expect((await registers.list(scope, { ...everything, search: 'kirjasto' })).rows).toHaveLength(1)
  })
})

describe('all of it is kept, or nothing', () => {
  beforeAll(async () => {
    scope = await found(database)
  })
  const count = () => registers.count(scope, everything, 10)

  it('when a register has moved on', async () => {
    const made = await registers.create(scope, smallRegister('Muuttunut'))
    await registers.save(scope, { id: made.id, version: 1, content: smallRegister('Muuttui') })
    const stale = { kind: 'save' as const, id: made.id, version: 1, content: smallRegister('Vanha') }
    expect(await failureOf(record.keep(scope, [creating('Uusi'), stale]))).toMatchObject({ code: 'conflict' })
    expect(await count()).toBe(1)
  })

  it('when a content cannot be kept', async () => {
    const broken = creating('x')
    broken.content.name = { fi: 'a\u0000b' }
    expect(await failureOf(record.keep(scope, [creating('Uusi'), broken]))).toMatchObject({ code: 'invalid' })
    expect(await count()).toBe(1)
  })

  it('when it is called off in between', async () => {
    const off = new Error('called off')
    const calling = record.keep(scope, [creating('Yksi'), creating('Kaksi')], {
      onKept: () => {
        throw off
      },
    })
    await expect(calling).rejects.toBe(off)
    expect(await count()).toBe(1)
  })
})

describe('registers are found', () => {
  beforeAll(async () => {
    scope = await found(database)
  })

  it('by id and by name, by their own organisation only', async () => {
    const made = await registers.create(scope, smallRegister('Jäsenet'))
    const stranger = await found(database)
    expect((await record.find(scope, [made.id, 'no-id', crypto.randomUUID()])).get(made.id)).toEqual(made)
    expect((await record.find(stranger, [made.id])).size).toBe(0)
    expect(await record.named(scope, ['JÄSENET', 'Muut', 'a\u0000'])).toEqual(new Map([['jäsenet', made.id]]))
    expect((await record.named(stranger, ['Jäsenet'])).size).toBe(0)
    const foreign = { kind: 'save' as const, id: made.id, version: 1, content: smallRegister('Viety') }
    expect(await failureOf(record.keep(stranger, [foreign]))).toMatchObject({ code: 'conflict' })
    expect(
      await failureOf(record.keep({ ...scope, organisationId: crypto.randomUUID() }, [creating('x')])),
    ).toMatchObject({
      code: 'not_found',
    })
  })
})
