import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRecord } from '@seloste/intake'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'
import { sampleRegister } from './testing/sample-register.ts'

describe('record', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seloste-record-'))
    await writeFile(join(folder, 'a.json'), JSON.stringify(sampleRegister('Asiakkaat')))
    await writeFile(join(folder, 'b.json'), JSON.stringify(sampleRegister('Jäsenet')))
    const other = sampleRegister('Vieras')
    await writeFile(
      join(folder, 'c.json'),
      JSON.stringify({ ...other, organisation: { ...other.organisation, slug: 'vieras' } }),
    )
  })
  afterAll(() => rm(folder, { recursive: true }))
  const run = (...typed: string[]) => runCli(['record', ...typed], { cwd: folder })

  it('writes a workbook that holds the registers whole', async () => {
    expect(await run('a.json', 'b.json', '--template', 'cnil', '-o', 'r.xlsx')).toMatchObject({ status: 0 })
    const { activities } = await readRecord(await readFile(join(folder, 'r.xlsx')), 'r.xlsx')
    expect(activities.map(({ register }) => register)).toEqual(
      ['Asiakkaat', 'Jäsenet'].map((name) => sampleRegister(name).register),
    )
  })

  it('writes CSV and data to standard output, without the facts when that is asked for', async () => {
    const csv = await run('a.json', '--format', 'csv', '--no-facts', '--lang', 'sv')
    expect(csv.status).toBe(0)
    expect(csv.out).toMatch(/^\ufeffBehandling \(registrets namn\);/)
    expect(csv.out).not.toContain('schemaVersion')
    const json = await run('a.json', '--json')
    expect(JSON.parse(json.out)).toMatchObject({ format: 'seloste/record', registers: [{}] })
  })

  it.each([
    [['a.json', 'c.json'], 'c.json: organisaatio on vieras'],
    [['a.json', '--template', 'oma'], '--template: ”oma” ei kelpaa'],
    [['a.json', '--format', 'ods'], '--format: ”ods” ei kelpaa'],
    [['puuttuu.json'], 'puuttuu.json: tiedostoa ei löydy'],
  ])('refuses %j in words', async (typed, words) => {
    const { status, complaints } = await run(...typed)
    expect(status).toBe(2)
    expect(complaints).toContain(words)
  })
})
