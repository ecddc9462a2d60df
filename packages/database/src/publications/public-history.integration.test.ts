import type { PublicationStore, RegisterStore, Scope } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createOrganisationStore } from '../organisations/organisation-store.ts'
import { createRegisterStore } from '../registers/register-store.ts'
import { found, frozen, openTestDatabase, smallRegister } from '../testing/index.ts'
import { createPublicationStore } from './publication-store.ts'

let database: Database
let registers: RegisterStore
let store: PublicationStore
let clock = new Date()

beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
  registers = createRegisterStore(database)
  store = createPublicationStore(database, () => clock)
})
afterAll(() => database.close())

async function publishTwice(scope: Scope) {
  const { slug } = (await createOrganisationStore(database).get(scope)).content
  const first = smallRegister('Jäsenrekisteri')
  const second = smallRegister('Jäsenten rekisteri')
  const { id } = await registers.create(scope, first, { slug: 'jasenet' })
  clock = new Date('2024-03-01T10:00:00Z')
  await store.publish(scope, { registerId: id, version: 1, frozen: frozen(first), languages: ['fi'] })
  await registers.save(scope, { id, version: 1, content: second })
  clock = new Date('2025-05-01T10:00:00Z')
  const note = { fi: 'Rekisterin nimi on muuttunut.' }
  await store.publish(scope, { registerId: id, version: 2, frozen: frozen(second), languages: ['fi'], note })
  return { id, slug }
}

describe('what has been published at an address', () => {
  it('answers what was in force on a day (GDPR Art. 5(2))', async () => {
    const scope = await found(database)
    const { slug } = await publishTwice(scope)
    const on = async (day: string) => {
      const from = new Date(`${day}T00:00:00Z`)
      const until = new Date(from.getTime() + 86_400_000)
      return (await store.findBetween(slug, 'jasenet', { from, until }))?.sequence
    }
    expect(await on('2024-02-29')).toBeUndefined()
    expect(await on('2024-03-01')).toBe(1)
    expect(await on('2025-04-30')).toBe(1)
    expect(await on('2025-05-01')).toBe(2)
    expect(await on('2026-01-01')).toBe(2)
  })

  it('is listed newest first, with when each was in force and what people were told', async () => {
    const scope = await found(database)
    const { slug } = await publishTwice(scope)
    const first = await store.history(slug, 'jasenet', { limit: 1 })
    expect(first.rows).toMatchObject([{ sequence: 2, note: { fi: 'Rekisterin nimi on muuttunut.' } }])
    expect(first.rows[0]?.endedAt).toBeUndefined()
    const { rows } = await store.history(slug, 'jasenet', { limit: 1, cursor: first.next ?? '' })
    expect(rows).toMatchObject([
      { sequence: 1, publishedAt: '2024-03-01T10:00:00.000Z', endedAt: '2025-05-01T10:00:00.000Z' },
    ])
  })

  it('is told to those who follow the organisation, each after the one before it', async () => {
    const { entries } = (await store.latest((await publishTwice(await found(database))).slug, 10)) ?? {}
    expect(entries?.map(({ notice, before }) => [notice.sequence, before?.sequence])).toEqual([
      [2, 1],
      [1, undefined],
    ])
    expect(await store.latest('ei-ole', 10)).toBeUndefined()
  })

  it('is found by its address while it is in use, and by none once it has been withdrawn', async () => {
    const scope = await found(database)
    const { id, slug } = await publishTwice(scope)
    const all = async () => {
      const found: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.addresses({ limit: 2, ...(cursor !== undefined && { cursor }) })
        found.push(...page.rows.map((row) => `${row.organisation}/${row.register}`))
        cursor = page.next
      } while (cursor !== undefined)
      return found
    }
    expect(await all()).toContain(`${slug}/jasenet`)
    expect(await all()).toEqual((await all()).toSorted())
    await registers.archive(scope, id, 2, { withdraw: true })
    expect(await all()).not.toContain(`${slug}/jasenet`)
    expect((await store.history(slug, 'jasenet', { limit: 5 })).rows).toEqual([])
    expect(await store.find(slug, 'jasenet')).toBeUndefined()
    expect((await store.list(scope, id, { limit: 5 })).rows[0]?.endedAt).toBeDefined()
  })
})
