import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { currentLawPack } from '@seloste/domain'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCli } from './testing/run-cli.ts'
import { sampleRegister } from './testing/sample-register.ts'

// Each test starts the program anew, and a machine may have much to do.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
const at = (name: string) => join(folder, name)
const check = (...typed: string[]) => runCli(['check', ...typed], { cwd: folder })

/** Its basis is a legitimate interest that is not named: GDPR Art. 13(1)(d). */
const unlawful = JSON.stringify(sampleRegister('Asiakasrekisteri'), null, 2)
const basisLine = unlawful.split('\n').findIndex((line) => line.includes('"legalBases": [')) + 2

const notice = `Rekisteriseloste

1. Rekisterinpitäjä
Esimerkki Oy, Mallikatu 1, 00100 Helsinki, puh. 040 000 0000

2. Rekisterin nimi
Asiakasrekisteri

3. Henkilötietojen käsittelyn tarkoitus
Asiakassuhteen hoitaminen.
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-check-'))
  await writeFile(at('asiakkaat.json'), unlawful)
  await writeFile(at('seloste.txt'), notice)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('seloste check', () => {
  it('groups the findings by severity, each with line, path, article and rule; status 1 for an error', async () => {
    const { status, out, complaints } = await check('asiakkaat.json')
    expect({ status, complaints }).toEqual({ status: 1, complaints: '' })
    const [title] = out.split('\n')
    expect(title).toBe('asiakkaat.json: Asiakasrekisteri')
    expect(out.indexOf('Virheet')).toBeGreaterThan(0)
    expect(out.indexOf('Varoitukset')).toBeGreaterThan(out.indexOf('Virheet'))
    expect(out).toMatch(
      new RegExp(
        `rivi ${basisLine}[^\\n]*, purposes/p1/legalBases/b1\\S* · GDPR 13\\(1\\)\\(d\\)[^\\n]* · NOTICE-13-1-d\\n`,
      ),
    )
  })

  it('speaks Finnish, Swedish and English', async () => {
    expect((await check('asiakkaat.json', '--lang', 'sv')).out).toContain('Fel: lagen kräver')
    expect((await check('asiakkaat.json', '--lang', 'en')).out).toContain('Errors: required by law')
  })

  it('gives JSON with the law pack and the day: one object, or an array for several', async () => {
    const { status, out } = await check('asiakkaat.json', '--json', '--lang', 'en', '--date', '2026-11-01')
    expect(status).toBe(1)
    const assessment: unknown = JSON.parse(out)
    expect(assessment).toMatchObject({
      file: 'asiakkaat.json',
      lawPack: currentLawPack.version,
      date: '2026-11-01',
      openTasks: [],
    })
    expect(assessment).toHaveProperty(
      'findings',
      expect.arrayContaining([
        expect.objectContaining({
          rule: 'NOTICE-13-1-d',
          severity: 'error',
          article: expect.stringContaining('GDPR 13(1)(d)'),
          path: expect.stringContaining('purposes/p1/legalBases/b1'),
          message: expect.stringContaining('the interest itself is not named'),
          messages: expect.objectContaining({ fi: expect.any(String), sv: expect.any(String) }),
        }),
      ]),
    )
    const several: unknown = JSON.parse((await check('asiakkaat.json', 'seloste.txt', '--json')).out)
    expect(several).toMatchObject([{ file: 'asiakkaat.json' }, { file: 'seloste.txt' }])
  })

  it('gives SARIF 2.1.0 with levels, lines and rules', async () => {
    const log: unknown = JSON.parse((await check('asiakkaat.json', '--sarif')).out)
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'seloste' } } }] })
    expect(log).toHaveProperty(
      'runs.0.results',
      expect.arrayContaining([
        expect.objectContaining({
          ruleId: 'NOTICE-13-1-d',
          level: 'error',
          kind: 'fail',
          locations: [
            expect.objectContaining({
              physicalLocation: {
                artifactLocation: { uri: 'asiakkaat.json' },
                region: { startLine: expect.any(Number) },
              },
            }),
          ],
        }),
      ]),
    )
  })

  it('judges a notice by its words, and what it need not tell is an open task', async () => {
    const { status, out } = await check('seloste.txt', '--json')
    expect(status).toBe(1)
    const assessment: unknown = JSON.parse(out)
    expect(assessment).toHaveProperty(
      'findings',
      expect.arrayContaining([
        expect.objectContaining({ rule: 'OBS-REKISTERISELOSTE', line: 1 }),
        expect.objectContaining({ rule: 'NOTICE-13-2-d' }),
      ]),
    )
    expect(assessment).toHaveProperty('openTasks', expect.arrayContaining([expect.any(Object)]))
  })
})

describe('what cannot be judged ends with status 2 and one line', () => {
  it.each([
    [['asiakkaat.json', '--date', '2018-02-30'], 'ei ole päivämäärä'],
    [['asiakkaat.json', '--date', '2017-01-01'], 'laki tunnetaan 2018-05-25 alkaen'],
    [['asiakkaat.json', '--law-pack', '1999-01-01'], currentLawPack.version],
    [['asiakkaat.json', '--lang', 'de'], '--lang'],
    [['asiakkaat.json', '--json', '--sarif'], 'valitse toinen'],
    [['puuttuu.json'], 'tiedostoa ei löydy'],
    [['-', '-'], 'vain kerran'],
    [[], 'anna ainakin yksi'],
  ])('%j', async (typed, said) => {
    const { status, out, complaints } = await check(...typed)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(complaints.trimEnd().split('\n')).toHaveLength(1)
    expect(complaints).toContain(said)
  })

  it('a register that does not parse, with the path of the first wrong field', async () => {
    await writeFile(at('rikki.json'), unlawful.replace('"6-1-f"', '"6-1-x"'))
    const { status, out, complaints } = await check('asiakkaat.json', 'rikki.json')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(complaints).toMatch(/^seloste: rikki\.json: register\/purposes\/p1\/legalBases\/b1\/code: .+\n$/)
  })
})
