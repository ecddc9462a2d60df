import type { LocalizedText, PublicationStore, Register, RegisterStore, Scope } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createOrganisationStore } from '../organisations/organisation-store.ts'
import { createRegisterStore } from '../registers/register-store.ts'
import { failureOf, found, frozen, openTestDatabase, smallRegister } from '../testing/index.ts'
import { createPublicationStore } from './publication-store.ts'

let database: Database
let registers: RegisterStore
let store: PublicationStore

beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
  registers = createRegisterStore(database)
  store = createPublicationStore(database)
})
afterAll(() => database.close())

async function slugOf(scope: Scope): Promise<string> {
  return (await createOrganisationStore(database).get(scope)).content.slug
}

function publish(scope: Scope, registerId: string, version: number, content: Register) {
  return store.publish(scope, { registerId, version, frozen: frozen(content), languages: ['fi', 'sv'] })
}

function named(name: LocalizedText): Register {
  return { ...smallRegister(''), name }
}

describe('a publication', () => {
  it('freezes one version; what is written after it stays unseen until it is published', async () => {
    const scope = await found(database)
    const slug = await slugOf(scope)
    const first = smallRegister('Jäsenrekisteri')
    const { id } = await registers.create(scope, first)
    expect(await store.find(slug, 'jasenrekisteri')).toBeUndefined()
    expect((await publish(scope, id, 1, first)).sequence).toBe(1)

    const second = smallRegister('Jäsenrekisteri, uusi')
    await registers.saveDraft(scope, id, { baseVersion: 1, content: second })
    await registers.save(scope, { id, version: 1, content: second })
    expect(await store.find(slug, 'jasenrekisteri')).toMatchObject({ version: 1, frozen: frozen(first) })

    const made = await publish(scope, id, 2, second)
    expect(made).toMatchObject({
      sequence: 2,
      version: 2,
      languages: ['fi', 'sv'],
      publishedBy: scope.author,
    })
    const notice = { ...made, frozen: frozen(second) }
    expect(await store.find(slug, 'jasenrekisteri')).toEqual(notice)
    expect(await store.get(scope, id, 2)).toEqual(notice)
    expect((await store.list(scope, id, { limit: 1 })).rows).toEqual([made])
    expect((await registers.get(scope, id)).publishedVersion).toBe(2)
  })

  it('is refused for a version that is not the latest, and for an archived register', async () => {
    const scope = await found(database)
    const content = smallRegister('Vanhentunut')
    const { id } = await registers.create(scope, content)
    await registers.save(scope, { id, version: 1, content })
    const refused = { code: 'conflict', current: { id, version: 2 } }
    expect(await failureOf(publish(scope, id, 1, content))).toMatchObject(refused)
    await registers.archive(scope, id, 2)
    expect(await failureOf(publish(scope, id, 2, content))).toMatchObject(refused)
    expect((await store.list(scope, id, { limit: 5 })).rows).toEqual([])
  })

  it('keeps the organisation at the address where its readers found it', async () => {
    const scope = await found(database)
    const organisations = createOrganisationStore(database)
    const { content } = await organisations.get(scope)
    const moved = { ...content, slug: `${content.slug}-2` }
    expect((await organisations.save(scope, { version: 1, content: moved })).version).toBe(2)
    const register = smallRegister('Pysyvä')
    await publish(scope, (await registers.create(scope, register)).id, 1, register)
    expect(await failureOf(organisations.save(scope, { version: 2, content }))).toMatchObject({
      code: 'invalid',
      fields: [{ path: 'slug', code: 'published_address' }],
    })
    expect(await failureOf(organisations.save(scope, { version: 1, content }))).toMatchObject({
      code: 'conflict',
    })
    const sameAddress = { ...moved, employees: 3 }
    expect((await organisations.save(scope, { version: 2, content: sameAddress })).version).toBe(3)
  })

  it('can be withdrawn from its address, and is kept', async () => {
    const scope = await found(database)
    const slug = await slugOf(scope)
    const content = smallRegister('Poistuva')
    const { id } = await registers.create(scope, content)
    await publish(scope, id, 1, content)
    expect(await failureOf(registers.rename(scope, id, 'toisaalle'))).toMatchObject({
      code: 'invalid',
      fields: [{ path: 'slug', code: 'published_address' }],
    })
    await store.withdraw(scope, id)
    await store.withdraw(scope, id)
    expect(await store.find(slug, 'poistuva')).toBeUndefined()
    expect((await store.index(slug, { limit: 5, language: 'fi' }))?.page.rows).toEqual([])
    expect((await store.get(scope, id, 1)).frozen.register).toEqual(content)
    expect(await store.newest(scope, id)).toEqual(await store.get(scope, id, 1))
    expect(await store.newest(await found(database), id)).toBeUndefined()
    expect((await publish(scope, id, 1, content)).sequence).toBe(2)
  })

  it('keeps why people were told nothing of a material change (GDPR Art. 5(2))', async () => {
    const scope = await found(database)
    const content = smallRegister('Perusteltu')
    const { id: registerId } = await registers.create(scope, content)
    const noNoteReason = 'Kaikille on kerrottu kirjeellä.'
    const wanted = { registerId, version: 1, frozen: frozen(content), languages: ['fi'] as const }
    const made = await store.publish(scope, { ...wanted, noNoteReason })
    expect(made).toMatchObject({ noNoteReason })
    expect((await store.list(scope, registerId, { limit: 1 })).rows).toEqual([made])
  })

  it('of several at once: each has its own number and one is current', async () => {
    const scope = await found(database)
    const content = smallRegister('Yhtaikaa')
    const { id } = await registers.create(scope, content)
    const made = await Promise.all(Array.from({ length: 8 }, () => publish(scope, id, 1, content)))
    expect(made.map((publication) => publication.sequence).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const current = await database.db
      .selectFrom('publication')
      .select('sequence')
      .where('registerId', '=', id)
      .where('current', '=', true)
      .execute()
    expect(current).toEqual([{ sequence: 8 }])
  })

  it('is out of reach of other organisations', async () => {
    const scope = await found(database)
    const stranger = await found(database)
    const content = smallRegister('Oma')
    const { id } = await registers.create(scope, content)
    await publish(scope, id, 1, content)
    const attempts = [
      () => publish(stranger, id, 1, content),
      () => store.withdraw(stranger, id),
      () => store.list(stranger, id, { limit: 5 }),
      () => store.get(stranger, id, 1),
      () => store.get(scope, id, 2),
    ]
    for (const attempt of attempts) expect(await failureOf(attempt())).toMatchObject({ code: 'not_found' })
    expect(await store.find(await slugOf(stranger), 'oma')).toBeUndefined()
    expect(await store.find(await slugOf(scope), '\u0000')).toBeUndefined()
  })
})

describe('the public index', () => {
  it('lists the published registers by the names of a language, page by page', async () => {
    const scope = await found(database)
    const slug = await slugOf(scope)
    const names: LocalizedText[] = [
      { fi: 'Ö-rekisteri', sv: 'Aregister' },
      { fi: 'Arekisteri', sv: 'Öregister' },
      { fi: 'Keskimmäinen' },
    ]
    for (const name of names) {
      const { id } = await registers.create(scope, named(name))
      await publish(scope, id, 1, named(name))
    }
    await registers.create(scope, smallRegister('Luonnos'))
    const walk = async (language: 'fi' | 'sv') => {
      const seen: unknown[] = []
      let cursor: string | undefined
      do {
        const index = await store.index(slug, { limit: 1, language, cursor })
        seen.push(...(index?.page.rows.map((row) => row.name) ?? []))
        cursor = index?.page.next
      } while (cursor !== undefined)
      return seen
    }
    expect(await walk('fi')).toEqual([names[1], names[2], names[0]])
    expect(await walk('sv')).toEqual([names[0], names[2], names[1]])
    const found1 = await store.index(slug, { limit: 5, language: 'fi', search: 'öreg' })
    expect(found1?.organisation.slug).toBe(slug)
    expect(found1?.page.rows).toMatchObject([{ slug: 'arekisteri', languages: ['fi', 'sv'] }])
  })

  it('is nothing for an organisation that is not there', async () => {
    expect(await store.index('ei-ole', { limit: 5, language: 'fi' })).toBeUndefined()
    expect(await store.index('\ud800', { limit: 5, language: 'fi' })).toBeUndefined()
  })
})
