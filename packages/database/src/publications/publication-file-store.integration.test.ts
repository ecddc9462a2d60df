import type { PublicationFileKey, PublicationFileStore } from '@seloste/domain'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createRegisterStore } from '../registers/register-store.ts'
import { failureOf, found, frozen, openTestDatabase, smallRegister } from '../testing/index.ts'
import { createPublicationFileStore } from './publication-file-store.ts'
import { createPublicationStore } from './publication-store.ts'

let database: Database
let store: PublicationFileStore

beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
  store = createPublicationFileStore(database, () => new Date('2026-11-25T04:00:00Z'))
})
afterAll(() => database.close())

async function published(): Promise<PublicationFileKey> {
  const scope = await found(database)
  const content = smallRegister('Tulostettu')
  const { id } = await createRegisterStore(database).create(scope, content)
  const publication = { registerId: id, version: 1, frozen: frozen(content), languages: ['fi' as const] }
  const made = await createPublicationStore(database).publish(scope, publication)
  return { publicationId: made.id, language: 'fi', layout: 'modern', format: 'pdf' }
}

describe('the file of a published notice', () => {
  it('is kept byte for byte, with its hash and the instant', async () => {
    const key = await published()
    expect(await store.find(key)).toBeUndefined()
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
    const kept = await store.keep(key, bytes)
    expect(kept).toMatchObject({ ...key, renderedAt: '2026-11-25T04:00:00.000Z' })
    expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(Buffer.compare(kept.bytes, bytes)).toBe(0)
    expect(await store.find(key)).toEqual(kept)
    expect(await store.find({ ...key, format: 'docx' })).toBeUndefined()
  })

  it('stays as it was first given out', async () => {
    const key = await published()
    const first = await store.keep(key, Uint8Array.of(1))
    expect(await store.keep(key, Uint8Array.of(2))).toEqual(first)
  })

  it('belongs to a publication that there is', async () => {
    const key: PublicationFileKey = { ...(await published()), publicationId: v7() }
    expect(await failureOf(store.keep(key, Uint8Array.of(1)))).toMatchObject({ code: 'not_found' })
  })
})
