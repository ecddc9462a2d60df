import type { Organisation } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createPartyStore } from '../parties/party-store.ts'
import { createTermStore } from '../terms/term-store.ts'
import { enrol, failureOf, found, openTestDatabase } from '../testing/index.ts'
import { createOrganisationStore } from './organisation-store.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
})
afterAll(() => database.close())

const founding = (slug: string, name = slug): Organisation => ({
  slug,
  name: { fi: name },
  languages: ['fi'],
})

describe('organisations', () => {
  it('belong to their founder and are listed by name', async () => {
    const store = createOrganisationStore(database)
    const author = await enrol(database)
    const second = await store.create(author, founding('toinen', 'Öljy Oy'))
    const first = await store.create(author, founding('eka', 'Apu Oy'))
    expect(await store.memberships(author.id)).toEqual([
      { organisation: first, role: 'owner' },
      { organisation: second, role: 'owner' },
    ])
    expect(await store.memberships((await enrol(database)).id)).toEqual([])
    expect(await store.memberships('nobody')).toEqual([])
  })

  it('do not share a slug', async () => {
    const store = createOrganisationStore(database)
    const author = await enrol(database)
    await store.create(author, founding('varattu'))
    const taken = { code: 'invalid', fields: [{ path: 'slug', code: 'taken' }] }
    expect(await failureOf(store.create(author, founding('varattu')))).toMatchObject(taken)
    const { id: organisationId } = await store.create(author, founding('vapaa'))
    const change = { version: 1, content: founding('varattu') }
    expect(await failureOf(store.save({ organisationId, author }, change))).toMatchObject(taken)
  })

  it('are not founded by somebody unknown', async () => {
    const store = createOrganisationStore(database)
    for (const id of [crypto.randomUUID(), 'x']) {
      const failure = await failureOf(store.create({ id, name: 'Ei kukaan' }, founding('tyhja')))
      expect(failure.code).toBe('not_found')
    }
  })

  it('are saved by version; a stale save is a conflict', async () => {
    const store = createOrganisationStore(database)
    const scope = await found(database)
    const { content } = await store.get(scope)
    const saved = await store.save(scope, { version: 1, content: { ...content, employees: 12 } })
    expect(await store.get(scope)).toEqual(saved)
    const failure = await failureOf(store.save(scope, { version: 1, content }))
    expect(failure).toMatchObject({ code: 'conflict', current: saved })
  })
})

describe('parties', () => {
  it('are kept, found, sorted by name and put aside', async () => {
    const store = createPartyStore(database)
    const scope = await found(database)
    for (const name of ['Öljy Oy', 'Apu Oy', 'Åbo Ab']) await store.create(scope, { name: { fi: name } })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await store.list(scope, { limit: 2, cursor })
      seen.push(...page.rows.map((row) => row.content.name?.fi ?? ''))
      cursor = page.next
    } while (cursor !== undefined)
    expect(seen).toEqual(['Apu Oy', 'Åbo Ab', 'Öljy Oy'])
    const { rows } = await store.list(scope, { limit: 5, search: 'åbo' })
    const [kept] = rows
    if (!kept) throw new Error('not found by its name')
    const saved = await store.save(scope, { id: kept.id, version: 1, content: { name: { fi: 'Turku Oy' } } })
    expect(await store.get(scope, kept.id)).toEqual(saved)
    expect(await failureOf(store.save(scope, { id: kept.id, version: 1, content: {} }))).toMatchObject({
      code: 'conflict',
      current: saved,
    })
    await store.archive(scope, kept.id, 2)
    expect((await store.list(scope, { limit: 5, search: 'turku' })).rows).toEqual([])
    expect((await store.find(scope, [kept.id, 'x', '\u0000'])).get(kept.id)).toEqual({
      name: { fi: 'Turku Oy' },
    })
  })

  it('are their organisation’s own', async () => {
    const store = createPartyStore(database)
    const scope = await found(database)
    const stranger = await found(database)
    const { id } = await store.create(scope, { name: { fi: 'Kumppani' } })
    const attempts = [
      () => store.get(stranger, id),
      () => store.save(stranger, { id, version: 1, content: {} }),
      () => store.archive(stranger, id, 1),
      () => store.get(scope, '\u0000'),
      () => store.create({ ...scope, organisationId: crypto.randomUUID() }, {}),
    ]
    for (const attempt of attempts) expect(await failureOf(attempt())).toMatchObject({ code: 'not_found' })
    expect((await store.find(stranger, [id])).size).toBe(0)
    expect((await store.list(stranger, { limit: 5 })).rows).toEqual([])
  })
})

describe('own terms', () => {
  it('are kept and are their organisation’s own', async () => {
    const store = createTermStore(database)
    const scope = await found(database)
    const stranger = await found(database)
    const term = await store.create(scope, { vocabulary: 'purpose', labels: { fi: 'Uutiskirje' } })
    const renamed = { ...term, labels: { fi: 'Uutiskirje', sv: 'Nyhetsbrev' } }
    await store.save(scope, renamed)
    expect(await store.list(scope)).toEqual([renamed])
    expect(await store.list(stranger)).toEqual([])
    expect((await failureOf(store.save(stranger, renamed))).code).toBe('not_found')
    const labels = { fi: '\u0000' }
    expect((await failureOf(store.create(scope, { vocabulary: 'purpose', labels }))).code).toBe('invalid')
  })
})
