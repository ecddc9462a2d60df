import { Failure } from '@seloste/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfFile } from '../testing/pdf-file.ts'
import { refusalOf, told } from '../testing/told.ts'
import { wordFile } from '../testing/zip.ts'
import { readFile } from './read-file.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))

describe('what a file is', () => {
  it('is decided by its content and not by its name', async () => {
    const origins = async (content: Uint8Array, name: string) => (await readFile(content, name)).origin
    const pdf = pdfFile([[{ text: 'Tietosuojaseloste asiakkaille', y: 700 }]])
    const docx = wordFile('<w:p><w:r><w:t>Seloste</w:t></w:r></w:p>')
    expect(await origins(pdf, 'seloste.txt')).toBe('pdf')
    expect(await origins(docx, 'seloste.pdf')).toBe('docx')
    expect(await origins(bytes('<!DOCTYPE html><html><p>Seloste</p>'), 'seloste.txt')).toBe('html')
    expect(await origins(bytes(`${'<!---->'.repeat(40)}<p>Seloste</p>`), 'seloste.html')).toBe('html')
    expect(await origins(bytes(`${'<!-- a -->\n'.repeat(40)}<body>Seloste`), 'seloste.txt')).toBe('html')
    expect(await origins(bytes('Seloste'), 'seloste')).toBe('text')
    expect(await origins(bytes('# Seloste'), 'seloste.md')).toBe('markdown')
  })

  it('is a text in any of the encodings that texts are kept in', async () => {
    const seloste = 'Rekisterinpitäjä on Öljy & Åke Oy.'
    for (const content of [
      bytes(seloste),
      bytes(`\uFEFF${seloste}`),
      bytes(`\uFEFF${seloste}`, 'utf16le'),
      bytes(seloste, 'utf16le'),
      bytes(seloste, 'latin1'),
    ]) {
      expect((await readFile(content, 'seloste.txt')).text).toBe(seloste)
    }
  })
})

describe('a file that is not read', () => {
  it.each([
    ['file_empty', bytes(''), 'tyhjä.txt'],
    ['file_empty', bytes(' \n\t '), 'tyhjä.txt'],
    ['file_empty', bytes('<html><script>x</script></html>'), 'tyhjä.html'],
    [
      'file_unknown_kind',
      new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]),
      'ohjelma.txt',
    ],
    [
      'file_unknown_kind',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'kuva.docx',
    ],
    ['file_unknown_kind', bytes('{\\rtf1 Seloste}'), 'seloste.rtf'],
    ['file_too_large', new Uint8Array(50 * 1024 * 1024), 'suuri.txt'],
    ['too_long', bytes('Seloste. '.repeat(80_000)), 'pitkä.txt'],
  ])('is told why: %s', async (code, content, name) => {
    expect(await refusalOf(readFile(content, name))).toBe(code)
  })

  it('tells an encrypted document and the old format of Word apart', async () => {
    const container = (part: string) =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from(part, 'utf16le'),
        ]),
      )
    expect(await refusalOf(readFile(container('EncryptedPackage'), 'a.docx'))).toBe('file_encrypted')
    expect(await refusalOf(readFile(container('WordDocument'), 'a.doc'))).toBe('file_old_word')
  })

  it('is the only thing that is thrown, whatever the bytes', async () => {
    const beginnings = [
      '',
      '%PDF-1.7\n',
      'PK\x03\x04',
      '<html>',
      '\xff\xfe',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 300 }),
        async (mark, rest) => {
          const content = new Uint8Array(Buffer.concat([Buffer.from(mark, 'latin1'), rest]))
          const outcome = await readFile(content, 'tiedosto').catch((error: unknown) => error)
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Failure)
        },
      ),
      { numRuns: 80 },
    )
  })
})

describe('the blocks of a text', () => {
  it('follow each other inside it, with every word of the page in one of them', async () => {
    const word = fc.stringMatching(/^[a-zäö]{1,9}$/)
    const tag = fc.constantFrom('p', 'h2', 'li', 'td', 'b', 'div', 'br', 'ul', 'ol', 'table', 'tr', 'dt', 'a')
    const piece = fc.oneof(
      word,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
        const words = pieces.filter((one) => !one.startsWith('<'))
        fc.pre(words.length > 0)
        const source = await readFile(bytes(`<html><body>${pieces.join(' ')}`), 'sivu.html')
        let end = 0
        for (const { span } of source.blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(source.text.length)
        const read =
          told(source)
            .join(' ')
            .match(/[a-zäö]+/g) ?? []
        expect(read.toSorted()).toEqual(words.toSorted())
      }),
      { numRuns: 100 },
    )
  })
})
