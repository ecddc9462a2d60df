import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { Scope } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ZipFile } from 'yazl'
import type { Database } from '../connection/open-database.ts'
import { createPartyStore } from '../parties/party-store.ts'
import { createPublicationStore } from '../publications/publication-store.ts'
import { createRegisterStore } from '../registers/register-store.ts'
import { createTermStore } from '../terms/term-store.ts'
import {
  enrol,
  failureOf,
  found,
  frozen,
  openTestDatabase,
  seedRegisters,
  smallRegister,
} from '../testing/index.ts'
import { archivedTables, entryOf, unarchivedTables } from './archived-tables.ts'
import { exportArchive } from './export-archive.ts'
import { importArchive } from './import-archive.ts'
import { openArchive } from './open-archive.ts'
import { schemaOf } from './whose.ts'

let folder: string
let here: Database
let scope: Scope
let archive: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-archive-'))
  here = await openTestDatabase(inject('databaseServerUrl'))
  scope = await found(here, { slug: 'arkistoitava' })
  await fill(here, scope)
  archive = await exported(here, scope.organisationId, 'first.zip')
})
afterAll(async () => {
  await here.close()
  await rm(folder, { recursive: true })
})

/** Something of everything that an organisation can keep. */
async function fill(database: Database, owner: Scope): Promise<void> {
  const registers = createRegisterStore(database)
  const publications = createPublicationStore(database)
  await createPartyStore(database).create(owner, { name: { fi: 'Pilvipalvelu Oy' }, kind: 'company' })
  await createTermStore(database).create(owner, { vocabulary: 'purpose', labels: { fi: 'Oma tarkoitus' } })
  await seedRegisters(database, owner, {
    registers: 30,
    versions: 5,
    content: (register, version) => smallRegister(`Rekisteri ${register}, versio ${version}`),
  })
  const made = await registers.create(owner, smallRegister('Äänioikeutetut'), { reason: 'Perustettiin' })
  const content = smallRegister('Äänioikeutetut \u2028 "lainaus" \\ 😀')
  await registers.save(owner, { id: made.id, version: 1, content, reason: 'Korjattiin' })
  await publications.publish(owner, {
    registerId: made.id,
    version: 2,
    frozen: frozen(content),
    languages: ['fi'],
  })
  await registers.saveDraft(owner, made.id, { baseVersion: 2, content: { kesken: true } })
  const archived = await registers.create(owner, smallRegister('Vanha'))
  await registers.archive(owner, archived.id, 1)
}

async function exported(database: Database, organisationId: string, name: string): Promise<string> {
  const file = join(folder, name)
  await exportArchive(database, organisationId, (bytes) => pipeline(bytes, createWriteStream(file)))
  return file
}

async function elsewhere<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openTestDatabase(inject('databaseServerUrl'))
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** The archive with its entries changed, and its table of contents telling the truth of them. */
async function forged(
  name: string,
  change: (entries: Map<string, string>, contents: Record<string, unknown>) => void,
): Promise<string> {
  const opened = await openArchive(archive, '9999')
  const entries = new Map<string, string>()
  for (const { name: entry } of opened.contents.entries) {
    const lines: string[] = []
    for await (const some of opened.lines(entry)) lines.push(...some)
    entries.set(entry, lines.map((line) => `${line}\n`).join(''))
  }
  const contents: Record<string, unknown> = { ...opened.contents }
  opened.close()
  change(entries, contents)
  const zip = new ZipFile()
  for (const [entry, text] of entries) zip.addBuffer(Buffer.from(text), entry)
  const told = [...entries].map(([entry, text]) => ({
    name: entry,
    rows: text.split('\n').length - 1,
    sha256: createHash('sha256').update(text).digest('hex'),
  }))
  zip.addBuffer(Buffer.from(JSON.stringify({ ...contents, entries: told })), 'archive.json')
  zip.end()
  const file = join(folder, name)
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}

async function refusedWith(file: string): Promise<unknown> {
  return elsewhere(async (database) => {
    const owner = await enrol(database)
    const failure = await failureOf(importArchive(database, file, owner))
    const { rows } = await database.pool.query(
      'SELECT (SELECT count(*) FROM organisation) + (SELECT count(*) FROM register) AS kept',
    )
    expect(rows).toEqual([{ kept: 0 }])
    return failure
  })
}

describe('an archive of an organisation', () => {
  it('is taken in elsewhere without loss: the second archive has the bytes of the first', async () => {
    await elsewhere(async (database) => {
      const owner = await enrol(database, 'Uusi Omistaja')
      expect(await importArchive(database, archive, owner)).toEqual({
        id: scope.organisationId,
        slug: 'arkistoitava',
      })
      const second = await exported(database, scope.organisationId, 'second.zip')
      expect((await readFile(second)).equals(await readFile(archive))).toBe(true)
      const page = await createRegisterStore(database).list(
        { organisationId: scope.organisationId, author: owner },
        { limit: 100, archived: false, sort: 'name', descending: false, language: 'fi' },
      )
      expect(page.rows).toHaveLength(31)
      expect(await createPublicationStore(database).find('arkistoitava', 'aanioikeutetut')).toMatchObject({
        sequence: 1,
      })
    })
  })

  it('keeps nothing of another organisation, and no account', async () => {
    const stranger = await found(here, { slug: 'toinen' })
    await createRegisterStore(here).create(stranger, smallRegister('Vieras salaisuus'))
    const again = await exported(here, scope.organisationId, 'again.zip')
    expect((await readFile(again)).equals(await readFile(archive))).toBe(true)
  })

  it('tells how far it is', async () => {
    const told: string[] = []
    await exportArchive(
      here,
      scope.organisationId,
      (bytes) => pipeline(bytes, createWriteStream(join(folder, 'told.zip'))),
      ({ entry, rows }) => told.push(`${entry} ${rows}`),
    )
    expect(told).toContain('registerVersion.ndjson 153')
  })

  it('holds every table of the schema, or says why not', async () => {
    const schema = await readFile(
      fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url)),
      'utf8',
    )
    const tables = [...schema.matchAll(/@@map\("(\w+)"\)/g)].map(([, name]) => name ?? '')
    const told = [...archivedTables.map(({ name }) => name), ...unarchivedTables]
    expect(tables.length).toBeGreaterThan(10)
    expect(told.toSorted()).toEqual(tables.toSorted())
  })

  it('whose writer gives up halfway leaves the database in peace', async () => {
    const giveUp = exportArchive(here, scope.organisationId, () =>
      Promise.reject(new Error('the disk is full')),
    )
    await expect(giveUp).rejects.toThrow('the disk is full')
    const again = await exported(here, scope.organisationId, 'after.zip')
    expect((await readFile(again)).equals(await readFile(archive))).toBe(true)
  })

  it('of an organisation that is not there is not found', async () => {
    const failure = await failureOf(exportArchive(here, crypto.randomUUID(), () => Promise.resolve()))
    expect(failure).toMatchObject({ code: 'not_found' })
  })
})

describe('an archive that cannot be trusted is refused, and nothing of it is kept', () => {
  it('because the organisation is here already', async () => {
    const failure = await failureOf(importArchive(here, archive, scope.author))
    expect(failure).toMatchObject({ code: 'invalid', fields: [{ code: 'archive_present' }] })
  })

  it.each([
    ['text', Buffer.from('rekisteri')],
    ['nothing', Buffer.alloc(0)],
    ['an empty ZIP', Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])],
  ])('because it is %s and no archive', async (name, bytes) => {
    const file = join(folder, `${name}.bin`)
    await writeFile(file, bytes)
    expect(await refusedWith(file)).toMatchObject({ fields: [{ code: 'archive_foreign' }] })
  })

  it('because a byte was changed on the way, or its end is missing', async () => {
    const bytes = await readFile(archive)
    const changed = Buffer.from(bytes)
    const middle = Math.floor(bytes.length / 2)
    changed.writeUInt8((bytes.readUInt8(middle) + 1) % 256, middle)
    const file = join(folder, 'changed.zip')
    await writeFile(file, changed)
    expect(await refusedWith(file)).toMatchObject({ fields: [{ code: 'archive_damaged' }] })
    const cut = join(folder, 'cut.zip')
    await writeFile(cut, bytes.subarray(0, bytes.length - 100))
    expect(await refusedWith(cut)).toMatchObject({ code: 'invalid' })
  })

  it('because a newer program made it', async () => {
    const file = await forged('newer.zip', (_, contents) => {
      contents['schema'] = '29991231000000_far_future'
    })
    expect(await refusedWith(file)).toMatchObject({ fields: [{ code: 'archive_newer' }] })
    const form = await forged('newer-form.zip', (_, contents) => {
      contents['version'] = 2
    })
    expect(await refusedWith(form)).toMatchObject({ fields: [{ code: 'archive_newer' }] })
  })

  it('because a version was rewritten and its seal does not hold', async () => {
    const entry = entryOf('registerVersion')
    const file = await forged('rewritten.zip', (entries) => {
      entries.set(entry, (entries.get(entry) ?? '').replace('Rekisteri 3, versio 2', 'Rekisteri 3, versio X'))
    })
    expect(await refusedWith(file)).toMatchObject({
      fields: [
        { path: expect.stringMatching(/^registerVersion\.ndjson\/\d+\/hash$/), code: 'archive_damaged' },
      ],
    })
  })

  it('because a row belongs to somebody else, with its entry and line', async () => {
    const entry = entryOf('party')
    const file = await forged('foreign-row.zip', (entries) => {
      const text = entries.get(entry) ?? ''
      entries.set(entry, text.replace(scope.organisationId, crypto.randomUUID()))
    })
    expect(await refusedWith(file)).toMatchObject({
      fields: [{ path: 'party.ndjson/1/organisationId', code: 'archive_damaged' }],
    })
  })

  it('because a content does not parse, with the field that is wrong', async () => {
    const entry = entryOf('organisation')
    const file = await forged('unlawful.zip', (entries) => {
      entries.set(entry, (entries.get(entry) ?? '').replace('"languages": ["fi"', '"languages": ["xx"'))
    })
    expect(await refusedWith(file)).toMatchObject({
      fields: [{ path: expect.stringContaining('organisation.ndjson/1/languages') }],
    })
  })

  it('because its lines are no rows', async () => {
    for (const [index, text] of [
      'null\n',
      '[]\n',
      '{"strange":1}\n',
      'x\n',
      '{"id":1,"id2":2}\n',
    ].entries()) {
      const file = await forged(`lines-${index}.zip`, (entries) => entries.set(entryOf('organisation'), text))
      expect(await refusedWith(file)).toMatchObject({
        fields: [{ path: expect.stringMatching(/^organisation\.ndjson\/1/), code: 'archive_damaged' }],
      })
    }
  })
})

it('is asked by the name of the newest migration', async () => {
  const client = await here.pool.connect()
  expect(await schemaOf(client)).toMatch(/^\d{14}_\w+$/)
  client.release()
})
