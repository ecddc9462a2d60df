import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRegisterStore, type Database } from '@seloste/database'
import { enrol, found, openTestDatabase, smallRegister } from '@seloste/database/testing'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

let folder: string
let here: Database
let elsewhere: Database
let owner: string

const run = (database: Database, ...typed: string[]) =>
  runCli(typed, { cwd: folder, env: { DATABASE_URL: database.url } })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-cli-archive-'))
  here = await openTestDatabase(inject('databaseServerUrl'))
  elsewhere = await openTestDatabase(inject('databaseServerUrl'))
  const scope = await found(here, { slug: 'muuttava' })
  await createRegisterStore(here).create(scope, smallRegister('Asiakkaat'))
  owner = `${(await enrol(elsewhere)).id}@seloste.example`
})
afterAll(async () => {
  await Promise.all([here.close(), elsewhere.close()])
  await rm(folder, { recursive: true })
})

describe('seloste export and import-archive', () => {
  it('move an organisation, and moved again it has the same bytes', async () => {
    expect(await run(here, 'export', 'muuttava', '-o', 'a.zip')).toEqual({
      status: 0,
      out: '',
      complaints: '',
    })
    expect(await run(elsewhere, 'import-archive', 'a.zip', '--owner', owner)).toEqual({
      status: 0,
      out: 'muuttava\n',
      complaints: '',
    })
    await run(elsewhere, 'export', 'muuttava', '-o', 'b.zip')
    expect(await readFile(join(folder, 'b.zip'))).toEqual(await readFile(join(folder, 'a.zip')))
    const again = await run(elsewhere, 'import-archive', 'a.zip', '--owner', owner, '--lang', 'en')
    expect(again).toMatchObject({ status: 2, out: '' })
    expect(again.complaints).toContain('is here already')
  })

  it.each([
    [['export', 'puuttuu', '-o', 'x.zip'], 'puuttuu: tällä tunnuksella ei ole organisaatiota'],
    [['export', 'muuttava'], 'valitsin -o, --output <path> puuttuu'],
    [['export', 'muuttava', '-o', 'nowhere/x.zip'], 'tiedostoa ei voi kirjoittaa (ENOENT)'],
    [['import-archive', 'puuttuu.zip', '--owner', 'x'], 'kukaan ei kirjaudu osoitteella x'],
    [['export', 'muuttava', '-o', 'x.zip', '--lang', 'de'], '--lang: ”de” ei kelpaa'],
  ])('%j cannot be done, and the line says why', async (typed, said) => {
    const { status, complaints } = await run(here, ...typed)
    expect({ status, lines: complaints.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 })
    expect(complaints).toContain(said)
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('takes no file for an archive that is none', async () => {
    await writeFile(join(folder, 'kirje.txt'), 'Hei!')
    for (const [file, said] of [
      ['kirje.txt', 'is not an archive of Seloste'],
      ['puuttuu.zip', 'no such file'],
    ] as const) {
      const refused = await run(elsewhere, 'import-archive', file, '--owner', owner, '--lang', 'en')
      expect(refused.status).toBe(2)
      expect(refused.complaints).toContain(said)
    }
  })

  it('says when the database does not answer', async () => {
    const refused = await runCli(['export', 'muuttava', '-o', 'x.zip', '--lang', 'en'], {
      cwd: folder,
      env: { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x' },
    })
    expect(refused.status).toBe(2)
    expect(refused.complaints).toContain('127.0.0.1:1 did not answer')
    expect(refused.complaints).not.toContain('secret')
  })
})
