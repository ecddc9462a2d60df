import { languages, type RegisterList, registerListSchema, registerSorts, type Scope } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../connection/open-database.ts'
import { createPartyStore } from '../parties/party-store.ts'
import { createPublicationStore } from '../publications/publication-store.ts'
import { failureOf, found, frozen, openTestDatabase, seedRegisters, smallRegister } from '../testing/index.ts'
import { createRegisterStore } from './register-store.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase(inject('databaseServerUrl'))
})
afterAll(() => database.close())

function question(wanted: Partial<RegisterList> = {}): RegisterList {
  return registerListSchema.parse(wanted)
}

async function walk(
  scope: Scope,
  wanted: Partial<RegisterList>,
  between: () => Promise<unknown> = async () => undefined,
) {
  const store = createRegisterStore(database)
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const page = await store.list(scope, question({ ...wanted, cursor }))
    ids.push(...page.rows.map((row) => row.id))
    cursor = page.next
    if (cursor !== undefined) await between()
  } while (cursor !== undefined)
  return ids
}

describe('the list of registers', () => {
  it('shows every register exactly once in every order, also while others are added', async () => {
    const scope = await found(database)
    let tick = 0
    const store = createRegisterStore(
      database,
      () => new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(tick++ / 3))),
    )
    const made = new Set<string>()
    for (let index = 0; index < 60; index += 1) {
      const content = smallRegister(`Rekisteri ${index % 7}`)
      if (index % 2) content.name.sv = `Register ${index % 5}`
      if (index % 3) content.review = { dueOn: `2027-0${(index % 4) + 1}-01` }
      made.add((await store.create(scope, content)).id)
    }
    for (const sort of registerSorts) {
      for (const language of sort === 'name' ? languages : (['fi'] as const)) {
        for (const descending of [false, true]) {
          const walked = await walk(scope, { sort, language, descending, limit: 7 }, () =>
            store.create(scope, smallRegister(`Väliin ${Math.random()}`)),
          )
          const seen = walked.filter((id) => made.has(id))
          expect(seen, `${sort} ${language} ${descending}`).toHaveLength(60)
          expect(new Set(walked).size).toBe(walked.length)
        }
      }
    }
  })

  it('sorts names by the alphabet of the language', async () => {
    const scope = await found(database)
    const store = createRegisterStore(database)
    for (const name of ['Öljy', 'Zeniitti', 'Ääni', 'apu', 'Åland', 'Beeta'])
      await store.create(scope, smallRegister(name))
    const { rows } = await store.list(scope, question())
    expect(rows.map((row) => row.name.fi)).toEqual(['apu', 'Beeta', 'Zeniitti', 'Åland', 'Ääni', 'Öljy'])
  })

  it('puts registers without a review last', async () => {
    const scope = await found(database)
    const store = createRegisterStore(database)
    await store.create(scope, smallRegister('Ilman'))
    await store.create(scope, { ...smallRegister('Pian'), review: { dueOn: '2026-12-01' } })
    const { rows } = await store.list(scope, question({ sort: 'reviewDue' }))
    expect(rows.map((row) => row.reviewDueOn)).toEqual(['2026-12-01', undefined])
  })

  it('finds words that are common, scattered, and only far down the list', async () => {
    const scope = await found(database)
    const words = (at: number) =>
      ['yleinen', at % 50 === 49 && 'hajallaan', at >= 230 && 'kaukana'].filter(Boolean).join(' ')
    const ids = await seedRegisters(database, scope, {
      registers: 250,
      versions: 1,
      content: (at) => smallRegister(`${String(at).padStart(3, '0')} ${words(at)}`),
    })
    for (const [word, expected] of [
      ['yleinen', ids],
      ['hajallaan', ids.filter((_, at) => at % 50 === 49)],
      ['kaukana', ids.slice(230)],
      ['hajallaan kaukana', [ids[249]]],
      ['olematon', []],
    ] as const) {
      expect(await walk(scope, { search: word, limit: 7 }), word).toEqual(expected)
    }
  })

  it('finds by words, state, party, language and archive', async () => {
    const scope = await found(database)
    const store = createRegisterStore(database)
    const party = await createPartyStore(database).create(scope, { name: { fi: 'Tilitoimisto Esimerkki' } })
    const plain = await store.create(scope, smallRegister('Asiakkaat 100 %_\\'))
    const shared = await store.create(scope, { ...smallRegister('Palkat'), controller: { ref: party.id } })
    const bilingual = await store.create(scope, {
      ...smallRegister('Jäsenet'),
      name: { fi: 'Jäsenet', sv: 'Medlemmar' },
    })
    const old = await store.create(scope, smallRegister('Vanha'))
    await store.archive(scope, old.id, 1)
    const publications = createPublicationStore(database)
    for (const made of [shared, bilingual]) {
      await publications.publish(scope, {
        registerId: made.id,
        version: 1,
        frozen: frozen(made.content),
        languages: ['fi'],
      })
    }
    await store.save(scope, { id: bilingual.id, version: 1, content: bilingual.content })
    const cases: [Partial<RegisterList>, string[]][] = [
      [{ search: 'ASIAK' }, [plain.id]],
      [{ search: '100 %_\\' }, [plain.id]],
      [{ search: 'asiakas%' }, []],
      [{ search: 'toimittaminen' }, [plain.id, bilingual.id, shared.id]],
      [{ search: 'toimittaminen medlem' }, [bilingual.id]],
      [{ party: party.id }, [shared.id]],
      [{ missingLanguage: 'sv' }, [plain.id, shared.id]],
      [{ archived: true }, [old.id]],
      [{ states: ['unpublished'] }, [plain.id]],
      [{ states: ['published'] }, [shared.id]],
      [{ states: ['changed', 'published'] }, [bilingual.id, shared.id]],
    ]
    for (const [wanted, expected] of cases) {
      expect(await walk(scope, { ...wanted, limit: 1 }), JSON.stringify(wanted)).toEqual(expected)
      expect(await store.count(scope, question(wanted), 100)).toBe(expected.length)
    }
    expect(await store.count(scope, question(), 2)).toBe(2)
    expect((await createPartyStore(database).get(scope, party.id)).registers).toBe(1)
  })

  it('shows nothing of another organisation', async () => {
    const scope = await found(database)
    const stranger = await found(database)
    const store = createRegisterStore(database)
    await store.create(scope, smallRegister('Salainen'))
    for (const wanted of [{}, { search: 'salainen' }]) expect(await walk(stranger, wanted)).toEqual([])
  })

  it('refuses a cursor that it did not give for this order', async () => {
    const scope = await found(database)
    const store = createRegisterStore(database)
    for (const name of ['Yksi', 'Kaksi']) await store.create(scope, smallRegister(name))
    const { next } = await store.list(scope, question({ limit: 1 }))
    const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url')
    const id = crypto.randomUUID()
    const cases: Partial<RegisterList>[] = [
      { cursor: 'x' },
      { cursor: '%%%' },
      { cursor: forged(null) },
      { cursor: forged(['nameFi.asc', 'a', "' OR 1=1"]) },
      { cursor: forged(['nameFi.asc', '\u0000', id]) },
      { cursor: forged(['nameFi.asc', '\ud800', id]) },
      { cursor: forged(['updated.asc', 'yesterday', id]), sort: 'updated' },
      { cursor: forged(['reviewDue.asc', '2026-13-01', id]), sort: 'reviewDue' },
      { cursor: next, sort: 'updated' },
      { cursor: next, descending: true },
      { cursor: next, language: 'sv' },
    ]
    for (const wanted of cases) {
      const failure = await failureOf(store.list(scope, question(wanted)))
      expect(failure).toMatchObject({ code: 'invalid', fields: [{ path: 'cursor', code: 'cursor' }] })
    }
  })

  it('keeps cursors short for the longest names of any script', async () => {
    const scope = await found(database)
    const store = createRegisterStore(database)
    for (const letter of ['"', '\\', '漢', '🦊', '\n'])
      await store.create(scope, smallRegister(letter.repeat(2_500)))
    expect(await walk(scope, { limit: 1 })).toHaveLength(5)
    let cursor: string | undefined
    do {
      cursor = (await store.list(scope, question({ limit: 1, cursor }))).next
      expect(cursor?.length ?? 0).toBeLessThanOrEqual(600)
    } while (cursor !== undefined)
  })
})
