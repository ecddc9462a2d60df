import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCli } from './testing/run-cli.ts'

// Each test starts the program anew, and a machine may have much to do.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
const read = (...typed: string[]) => runCli(['import', ...typed], { cwd: folder })

const notice = `Rekisteriseloste

1. Rekisterinpitäjä
Esimerkki Oy, Mallikatu 1, 00100 Mallila

2. Rekisterin nimi
Asiakasrekisteri

3. Rekisterin tietosisältö
- nimi
- osoite
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-import-'))
  await writeFile(join(folder, 'seloste.txt'), notice)
  await writeFile(join(folder, 'tyhja.txt'), '')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('seloste import', () => {
  it('gives registers in the frozen form, with spans, leftovers and findings', async () => {
    const { status, out } = await read('seloste.txt', '--json')
    expect(status).toBe(0)
    const { kind, text, registers, spans, findings } = JSON.parse(out)
    expect(kind).toBe('notice')
    expect(registers).toMatchObject([
      {
        format: 'seloste/register',
        organisation: { name: { fi: 'Esimerkki Oy' } },
        register: { name: { fi: 'Asiakasrekisteri' } },
      },
    ])
    const [name] = spans[0].find(({ fact }: { fact: string }) => fact === 'name').spans
    expect(text.slice(name.start, name.end)).toBe('Asiakasrekisteri')
    expect(findings[0].map(({ rule }: { rule: string }) => rule)).toContain('NOTICE-13-2-d')
  })

  it('gives flat labels with --facts', async () => {
    const { out } = await read('seloste.txt', '--facts')
    expect(JSON.parse(out)).toMatchObject({
      controllerName: 'Esimerkki Oy',
      dataCategories: ['nimi', 'osoite'],
    })
  })

  it('refuses both forms at once, and a file without words; status 2', async () => {
    expect((await read('seloste.txt', '--json', '--facts')).status).toBe(2)
    const { status, complaints } = await read('tyhja.txt')
    expect(status).toBe(2)
    expect(complaints).toContain('tyhja.txt')
  })
})
