import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCli } from './testing/run-cli.ts'
import { sampleRegister } from './testing/sample-register.ts'

// Each test starts the program anew, and a machine may have much to do.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-cli-'))
  await writeFile(at('asiakkaat.json'), JSON.stringify(sampleRegister('Asiakasrekisteri')))
  await writeFile(at('hakijat.json'), JSON.stringify(sampleRegister('Hakijarekisteri')))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('seloste render', () => {
  it('writes the notice as Markdown, HTML or JSON', async () => {
    const markdown = await runCli(['render', 'asiakkaat.json'], { cwd: folder })
    expect(markdown.status).toBe(0)
    expect(markdown.out).toMatch(/^# Tietosuojaseloste: Asiakasrekisteri\n/)
    expect(markdown.complaints).toBe('')
    const html = await runCli(['render', at('asiakkaat.json'), '--format', 'html', '--lang', 'sv'])
    expect(html.out).toMatch(/^<!doctype html>\n<html lang="sv">/)
    expect(html.out.trimEnd()).toMatch(/<\/html>$/)
    const json: unknown = JSON.parse((await runCli(['render', at('asiakkaat.json'), '--format', 'json'])).out)
    expect(json).toMatchObject({ kind: 'notice', language: 'fi', layout: 'modern' })
    const linked: unknown = JSON.parse(
      (await runCli(['render', at('asiakkaat.json'), '--format', 'jsonld'])).out,
    )
    expect(linked).toMatchObject({ '@graph': [{ '@type': ['dpv:PrivacyNotice'] }, { '@id': '#register' }] })
  })

  it('writes the notice as a PDF or as a Word file, to a file or to a program', async () => {
    const piped = await runCli(['render', at('asiakkaat.json'), '--format', 'pdf'])
    expect(piped).toMatchObject({ status: 0, complaints: '' })
    expect(piped.out).toMatch(/^%PDF-/)
    const typed = ['render', at('asiakkaat.json'), at('hakijat.json'), '--format', 'docx', '-o', at('word')]
    expect(await runCli(typed)).toMatchObject({ status: 0, out: '', complaints: '' })
    expect((await readdir(at('word'))).toSorted()).toEqual(['asiakkaat.fi.docx', 'hakijat.fi.docx'])
    expect((await readFile(join(at('word'), 'hakijat.fi.docx'))).subarray(0, 2).toString()).toBe('PK')
  })

  it('takes the data of a published notice too', async () => {
    const data = {
      format: 'seloste/notice',
      version: 1,
      frozen: sampleRegister('Asiakasrekisteri'),
      document: {},
    }
    await writeFile(at('julkaistu.json'), JSON.stringify(data))
    const { out, status } = await runCli(['render', at('julkaistu.json')])
    expect(status).toBe(0)
    expect(out).toMatch(/^# Tietosuojaseloste: Asiakasrekisteri\n/)
  })

  it('gives an array as JSON for several registers, in their order', async () => {
    const { out } = await runCli(['render', at('hakijat.json'), at('asiakkaat.json'), '--json'])
    expect(JSON.parse(out)).toMatchObject([
      { meta: { name: 'Hakijarekisteri' } },
      { meta: { name: 'Asiakasrekisteri' } },
    ])
  })

  it('takes the layout and the day that are asked for', async () => {
    const typed = [
      'render',
      at('asiakkaat.json'),
      '--format',
      'json',
      '--layout',
      'two-column',
      '--date',
      '2026-01-02',
    ]
    expect(JSON.parse((await runCli(typed)).out)).toMatchObject({
      layout: 'two-column',
      meta: { date: '2026-01-02' },
    })
  })

  it('reads standard input for -', async () => {
    const { status, out } = await runCli(['render', '-'], {
      input: JSON.stringify(sampleRegister('Putkirekisteri')),
    })
    expect(status).toBe(0)
    expect(out).toContain('Putkirekisteri')
  })

  it('writes one file, or a folder for several, and leaves no draft behind', async () => {
    const one = await runCli(['render', at('asiakkaat.json'), '-o', at('yksi.md')])
    expect(one).toMatchObject({ status: 0, out: '' })
    expect(await readFile(at('yksi.md'), 'utf8')).toContain('Asiakasrekisteri')
    const many = await runCli([
      'render',
      at('asiakkaat.json'),
      at('hakijat.json'),
      '--lang',
      'en',
      '--format',
      'html',
      '-o',
      at('tulos'),
    ])
    expect(many.status).toBe(0)
    expect((await readdir(at('tulos'))).toSorted()).toEqual(['asiakkaat.en.html', 'hakijat.en.html'])
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('follows a link to the file behind it', async () => {
    await writeFile(at('takana.md'), 'vanha')
    await symlink(at('takana.md'), at('linkki.md'))
    await runCli(['render', at('asiakkaat.json'), '-o', at('linkki.md')])
    expect(await readFile(at('takana.md'), 'utf8')).toContain('Asiakasrekisteri')
  })

  it('ends quietly when its reader goes away', async () => {
    const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
    const files = Array.from({ length: 60 }, () => at('asiakkaat.json'))
    const child = spawn(process.execPath, [main, 'render', ...files, '--format', 'html'])
    const complaints: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(Buffer.concat(complaints).toString()).toBe('')
    expect(status).toBe(0)
  })
})

describe('what cannot be used ends with status 2 and one line', () => {
  const broken = () => ({
    ...sampleRegister('Rikki'),
    organisation: { slug: 'malli', name: { fi: 'Malli Oy' }, languages: ['fi'], businessId: '1234567-8' },
  })

  it.each([
    ['fi', 'tiedostoa ei löydy'],
    ['sv', 'filen finns inte'],
    ['en', 'no such file'],
  ])('a file that is not there, in the language %s', async (language, said) => {
    const { status, out, complaints } = await runCli(['render', at('puuttuu.json'), '--lang', language])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(complaints.trimEnd().split('\n')).toHaveLength(1)
    expect(complaints).toContain('puuttuu.json')
    expect(complaints).toContain(said)
  })

  it('a wrong field, named by file and path', async () => {
    const { status, complaints } = await runCli(['render', '-'], { input: JSON.stringify(broken()) })
    expect(status).toBe(2)
    expect(complaints).toMatch(/^seloste: -: organisation\/businessId: .+\n$/)
  })

  it('JSON that breaks off, with its place', async () => {
    const broken = await runCli(['render', '-', '--lang', 'en'], { input: '{\n"format": "x",}' })
    expect(broken.status).toBe(2)
    expect(broken.complaints).toContain('line 2')
    const wrong = await runCli(['render', '-', '--lang', 'en'], { input: '{"format": oops}' })
    expect(wrong.complaints).toContain('oops')
    expect(wrong.complaints.trimEnd().split('\n')).toHaveLength(1)
  })

  it('more than ten megabytes', async () => {
    const { status, complaints } = await runCli(['render', '-', '--lang', 'en'], {
      input: `"${'a'.repeat(11 * 1024 * 1024)}"`,
    })
    expect(status).toBe(2)
    expect(complaints).toContain('10 MB')
  })

  it.each([
    [['render']],
    [[]],
    [['render', '-', '--lang', 'de']],
    [['render', '-', '--layout', 'baroque']],
    [['render', '-', '--format', 'rtf']],
    [['render', '-', '--date', '2018-02-30']],
    [['render', '-', '--nonsense']],
    [['forget']],
    [['render', '-', '-']],
  ])('a command line that asks for nothing possible: %j', async (typed) => {
    const { status, out, complaints } = await runCli(typed)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(complaints.trimEnd().split('\n')).toHaveLength(1)
    expect(complaints).not.toMatch(/\n\s+at /)
  })

  it('several PDFs on one stream', async () => {
    const typed = ['render', at('asiakkaat.json'), at('hakijat.json'), '--format', 'pdf', '--lang', 'en']
    const { status, out, complaints } = await runCli(typed)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(complaints).toBe(
      'seloste: --format pdf: give a file or folder that the result is written to (-o).\n',
    )
  })

  it('one bad register among good ones: nothing is written', async () => {
    await writeFile(at('rikki.json'), JSON.stringify(broken()))
    const { status } = await runCli(['render', at('asiakkaat.json'), at('rikki.json'), '-o', at('osa')])
    expect(status).toBe(2)
    expect(await readdir(at('osa')).catch(() => [])).toEqual([])
  })

  it('a result over its own input', async () => {
    const before = await readFile(at('asiakkaat.json'), 'utf8')
    const { status } = await runCli([
      'render',
      at('asiakkaat.json'),
      '--format',
      'json',
      '-o',
      at('asiakkaat.json'),
    ])
    expect(status).toBe(2)
    expect(await readFile(at('asiakkaat.json'), 'utf8')).toBe(before)
  })

  it('a name that would steer the terminal is shown without its power', async () => {
    const { complaints } = await runCli(['render', 'a\u001b[31mb\nc.json'])
    expect(complaints.trimEnd().split('\n')).toHaveLength(1)
    expect(complaints).not.toContain('\u001b')
  })
})

describe('seloste', () => {
  it('tells its version and how it is used', async () => {
    expect((await runCli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    const help = await runCli(['render', '--help'])
    expect(help.status).toBe(0)
    expect(help.out).toContain('--layout')
  })
})
