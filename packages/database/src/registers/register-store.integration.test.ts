import { type KeptRegister, type RegisterStore, registerListSchema, type Scope } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createOrganisationStore } from '../organisations/organisation-store.ts'
import { failureOf, found, openTestDatabase, smallRegister } from '../testing/index.ts'
import { createRegisterStore } from './register-store.ts'
import { sealHash } from './seal.ts'

let database: Database
let store: RegisterStore
let scope: Scope

beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
  store = createRegisterStore(database)
  scope = await found(database)
})
afterAll(() => database.close())

describe('a register that is kept', () => {
  it('comes back as it was sent', async () => {
    const content = smallRegister('Asiakasrekisteri')
    const made = await store.create(scope, content)
    expect(made).toMatchObject({ slug: 'asiakasrekisteri', version: 1, content, updatedBy: scope.author })
    expect(await store.get(scope, made.id)).toEqual(made)
  })

  it('takes the next free slug when its name is taken', async () => {
    const slugs = []
    for (let round = 0; round < 3; round += 1)
      slugs.push((await store.create(scope, smallRegister('Äänestäjät'))).slug)
    expect(slugs).toEqual(['aanestajat', 'aanestajat-2', 'aanestajat-3'])
  })

  it('is refused under a slug that another register has', async () => {
    await store.create(scope, smallRegister('Yksi'), { slug: 'sama' })
    const failure = await failureOf(store.create(scope, smallRegister('Kaksi'), { slug: 'sama' }))
    expect(failure).toMatchObject({ code: 'invalid', fields: [{ path: 'slug', code: 'taken' }] })
  })

  it('takes its organisation along into its next version: both are kept, or neither', async () => {
    const organisations = createOrganisationStore(database)
    const own = await found(database)
    const { version, content } = await organisations.get(own)
    const fuller = { ...content, phone: '+358 9 000 0000' }
    const made = await store.create(own, smallRegister('Mukana'), {
      slug: 'mukana',
      organisation: { version, content: fuller },
    })
    expect(await organisations.get(own)).toMatchObject({ version: version + 1, content: fuller })
    const log = await database.db
      .selectFrom('logEntry')
      .select(['action', 'version'])
      .where('organisationId', '=', own.organisationId)
      .where('actorId', '=', own.author.id)
      .orderBy('id')
      .execute()
    expect(log.slice(-2)).toEqual([
      { action: 'organisation.saved', version: version + 1 },
      { action: 'register.created', version: 1 },
    ])

    const stale = { version, content: { ...content, phone: '+358 9 111 1111' } }
    const failure = await failureOf(store.create(own, smallRegister('Jäljessä'), { organisation: stale }))
    expect(failure).toMatchObject({ code: 'conflict', current: { version: version + 1, content: fuller } })
    const next = { version: version + 1, content }
    const taken = store.create(own, smallRegister('Sama'), { slug: 'mukana', organisation: next })
    expect(await failureOf(taken)).toMatchObject({ code: 'invalid', fields: [{ path: 'slug' }] })
    expect(await organisations.get(own)).toMatchObject({ version: version + 1, content: fuller })
    const { rows } = await store.list(own, registerListSchema.parse({ limit: 10 }))
    expect(rows.map(({ id }) => id)).toEqual([made.id])
  })

  it('is found by its organisation only', async () => {
    const { id } = await store.create(scope, smallRegister('Oma'))
    const stranger = await found(database)
    const draft = { baseVersion: 1, content: {} }
    const page = { limit: 10 }
    const attempts = [
      () => store.get(stranger, id),
      () => store.getVersion(stranger, id, 1),
      () => store.versions(stranger, id, page),
      () => store.save(stranger, { id, version: 1, content: smallRegister('Vieras') }),
      () => store.archive(stranger, id, 1),
      () => store.restore(stranger, id, 1),
      () => store.rename(stranger, id, 'vieras'),
      () => store.getDraft(stranger, id),
      () => store.saveDraft(stranger, id, draft),
      () => store.discardDraft(stranger, id),
      () => store.get(scope, 'no-such-id'),
      () => store.get({ ...scope, organisationId: '\u0000' }, id),
      () => store.create({ ...scope, organisationId: crypto.randomUUID() }, smallRegister('Tyhjä')),
    ]
    for (const attempt of attempts) expect(await failureOf(attempt())).toMatchObject({ code: 'not_found' })
    expect((await store.get(scope, id)).version).toBe(1)
  })
})

describe('versions', () => {
  it('chain: each hash covers the version and the hash before it', async () => {
    const { id } = await store.create(scope, smallRegister('Ketju'), { reason: 'perustettu' })
    for (let version = 1; version <= 4; version += 1) {
      const reason =
        version % 2 ? { reason: `"previousHash":"${'0'.repeat(64)}", "content": ${version} ääkköset 🦊` } : {}
      await store.save(scope, { id, version, content: smallRegister(`Ketju ${version}`), ...reason })
    }
    let previousHash: string | undefined
    for (let version = 1; version <= 5; version += 1) {
      const { hash, author, at, reason, content, ...kept } = await store.getVersion(scope, id, version)
      expect(kept).toEqual({ version, ...(previousHash !== undefined && { previousHash }) })
      const parts = {
        ...(reason !== undefined && { reason }),
        ...(previousHash !== undefined && { previousHash }),
      }
      expect(hash).toBe(sealHash({ registerId: id, version, content, author, at, ...parts }))
      previousHash = hash
    }
    expect((await store.get(scope, id)).hash).toBe(previousHash)
  })

  it('are listed newest first, page by page', async () => {
    const { id } = await store.create(scope, smallRegister('Sivut'))
    for (let version = 1; version < 7; version += 1)
      await store.save(scope, { id, version, content: smallRegister('Sivut') })
    const seen: number[] = []
    let cursor: string | undefined
    do {
      const page = await store.versions(scope, id, { limit: 3, cursor })
      seen.push(...page.rows.map((row) => row.version))
      cursor = page.next
    } while (cursor !== undefined)
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1])
  })

  it('cannot be changed or removed, even in SQL', async () => {
    const { id } = await store.create(scope, smallRegister('Muuttumaton'))
    const change = database.db
      .updateTable('registerVersion')
      .set({ reason: 'väärennös' })
      .where('registerId', '=', id)
    await expect(change.execute()).rejects.toThrow('cannot be changed')
    const removal = database.db.deleteFrom('registerVersion').where('registerId', '=', id)
    await expect(removal.execute()).rejects.toThrow('cannot be changed')
  })
})

describe('a stale save', () => {
  it('is a conflict that shows the kept register, and writes nothing', async () => {
    const { id } = await store.create(scope, smallRegister('Alku'))
    await store.save(scope, { id, version: 1, content: smallRegister('Toisen muutos') })
    const failure = await failureOf(
      store.save(scope, { id, version: 1, content: smallRegister('Oma muutos') }),
    )
    expect(failure.code).toBe('conflict')
    const kept = await store.get(scope, id)
    expect(failure.current).toEqual(kept)
    expect(kept).toMatchObject({ version: 2, content: { name: { fi: 'Toisen muutos' } } })
    expect((await store.versions(scope, id, { limit: 10 })).rows).toHaveLength(2)
  })

  it('of twenty at once leaves exactly one winner, with one version and one log entry', async () => {
    const { id } = await store.create(scope, smallRegister('Kilpa'))
    for (const version of [1, 2]) {
      const attempts = Array.from({ length: 20 }, (_, index) =>
        store.save(scope, { id, version, content: smallRegister(`Kilpa ${index}`) }),
      )
      const results = await Promise.allSettled(attempts)
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' })
      }
    }
    expect((await store.versions(scope, id, { limit: 10 })).rows.map((row) => row.version)).toEqual([3, 2, 1])
    const log = await database.db
      .selectFrom('logEntry')
      .select(['action', 'version', 'actorId', 'organisationId'])
      .where('subjectId', '=', id)
      .orderBy('id')
      .execute()
    const by = { actorId: scope.author.id, organisationId: scope.organisationId }
    expect(log).toEqual([
      { action: 'register.created', version: 1, ...by },
      { action: 'register.saved', version: 2, ...by },
      { action: 'register.saved', version: 3, ...by },
    ])
  })
})

describe('the life of a register', () => {
  it('goes to the archive and back; an archived one is not saved', async () => {
    const { id } = await store.create(scope, smallRegister('Arkistoitava'))
    expect(await failureOf(store.archive(scope, id, 9))).toMatchObject({ code: 'conflict' })
    await store.archive(scope, id, 1, { reason: 'Toiminta päättyi.' })
    await store.archive(scope, id, 1)
    const why = await database.db
      .selectFrom('logEntry')
      .select('details')
      .where('subjectId', '=', id)
      .where('action', '=', 'register.archived')
      .execute()
    expect(why).toEqual([{ details: { reason: 'Toiminta päättyi.' } }])
    expect((await store.get(scope, id)).archivedAt).toBeDefined()
    const failure = await failureOf(store.save(scope, { id, version: 1, content: smallRegister('Muutos') }))
    expect(failure).toMatchObject({
      code: 'conflict',
      current: { id, version: 1 } satisfies Partial<KeptRegister>,
    })
    await store.restore(scope, id, 1)
    expect((await store.get(scope, id)).archivedAt).toBeUndefined()
    await store.save(scope, { id, version: 1, content: smallRegister('Muutos') })
  })

  it('may have its slug changed before it is published', async () => {
    const { id } = await store.create(scope, smallRegister('Nimetty'))
    await store.rename(scope, id, 'uusi-osoite')
    expect((await store.get(scope, id)).slug).toBe('uusi-osoite')
    const { id: other } = await store.create(scope, smallRegister('Toinen'))
    expect(await failureOf(store.rename(scope, other, 'uusi-osoite'))).toMatchObject({ code: 'invalid' })
    expect(await failureOf(store.rename(scope, other, 'api'))).toMatchObject({ code: 'invalid' })
  })
})

describe('a draft', () => {
  it('is its author’s own, whatever it holds, and ends with the save', async () => {
    const { id } = await store.create(scope, smallRegister('Luonnos'))
    expect(await store.getDraft(scope, id)).toBeUndefined()
    await store.saveDraft(scope, id, { baseVersion: 1, content: { name: 'puolikas' } })
    await store.saveDraft(scope, id, { baseVersion: 1, content: { name: 'kokonainen' } })
    const colleague = { ...scope, author: { id: crypto.randomUUID(), name: 'Bertil Exempel' } }
    expect(await store.getDraft(colleague, id)).toBeUndefined()
    expect(await store.getDraft(scope, id)).toMatchObject({ baseVersion: 1, content: { name: 'kokonainen' } })
    await store.save(scope, { id, version: 1, content: smallRegister('Luonnos') })
    expect(await store.getDraft(scope, id)).toBeUndefined()
  })

  it('can be discarded', async () => {
    const { id } = await store.create(scope, smallRegister('Hylättävä'))
    await store.saveDraft(scope, id, { baseVersion: 1, content: [] })
    await store.discardDraft(scope, id)
    await store.discardDraft(scope, id)
    expect(await store.getDraft(scope, id)).toBeUndefined()
  })
})

describe('text that PostgreSQL cannot hold', () => {
  it.each(['a\u0000b', '\ud800', 'x\udc00y'])('is refused with its place: %j', async (text) => {
    const { id } = await store.create(scope, smallRegister('Merkit'))
    const refused = { code: 'invalid', fields: [{ path: 'name/fi', code: 'unprintable' }] }
    const content = smallRegister(text)
    expect(await failureOf(store.create(scope, content))).toMatchObject(refused)
    expect(await failureOf(store.save(scope, { id, version: 1, content }))).toMatchObject(refused)
    expect(await failureOf(store.saveDraft(scope, id, { baseVersion: 1, content }))).toMatchObject(refused)
    const reason = store.save(scope, { id, version: 1, content: smallRegister('Merkit'), reason: text })
    expect(await failureOf(reason)).toMatchObject({ code: 'invalid', fields: [{ path: 'reason' }] })
  })

  it('is refused when it is nested too deeply or too long', async () => {
    const { id } = await store.create(scope, smallRegister('Syvä'))
    let deep: unknown = 1
    for (let level = 0; level < 50_000; level += 1) deep = [deep]
    for (const content of [deep, 'x'.repeat(1_000_001)]) {
      expect(await failureOf(store.saveDraft(scope, id, { baseVersion: 1, content }))).toMatchObject({
        code: 'too_large',
      })
    }
  })
})
