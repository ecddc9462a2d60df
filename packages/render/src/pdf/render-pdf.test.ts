import { PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import type { Document } from '@seloste/documents'
import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { pageWords } from '../page/page-words.ts'
import { arbitraryNotice, inLatin } from '../testing/arbitrary-notice.ts'
import { demoNotices } from '../testing/demo-notices.ts'
import { sampleDocument } from '../testing/sample-document.ts'
import { elementsOf, readTaggedPdf, type TaggedPdf } from '../testing/tagged-pdf.ts'
import { textsOf } from '../testing/texts-of.ts'
import { closePress, renderPdf } from './render-pdf.ts'

// The first document of a run starts a printer, and a machine may have much to do.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

afterAll(closePress)

/** The text of a PDF without any space, page after page; the foot of the pages left out. */
async function textIn(pdf: Uint8Array, { meta, language }: Document): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  const numbers = bare(pageWords[language]).replace(/\{pages?\}/g, '\\d+')
  const foot = new RegExp(`${bare(meta.controller).replace(/[^\p{L}]/gu, '.')}${numbers}$`)
  return text.map((page) => bare(page).replace(foot, '')).join('')
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

describe('a document as a PDF', () => {
  let bytes: Uint8Array
  let pdf: TaggedPdf
  beforeAll(async () => {
    bytes = await renderPdf(sampleDocument)
    pdf = await readTaggedPdf(bytes)
  })
  const tags = () => elementsOf(pdf.root).map(({ tag }) => tag)

  it('says that it is PDF/UA-1 (ISO 14289-1, 5) and PDF/A-2a (ISO 19005-2, 6.6.4)', () => {
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    // PDF/A allows no schema that is not described (ISO 19005-2, 6.6.2.3).
    expect(pdf.metadata).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
  })

  it('is marked, tells its language and shows its title (ISO 14289-1, 7.1 and 7.2)', async () => {
    const text = (name: string) => String(pdf.catalog.lookup(PDFName.of(name)))
    expect(String(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked')))).toBe(
      'true',
    )
    expect(text('Lang')).toBe('(fi)')
    const view = pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    expect(String(view.lookup(PDFName.of('DisplayDocTitle')))).toBe('true')
    const { info } = await (await getDocumentProxy(new Uint8Array(bytes))).getMetadata()
    expect(info).toMatchObject({ Title: 'Tietosuojaseloste: Jäsenrekisteri', Author: 'Malli ry' })
    for (const page of pdf.pages) expect(String(page.lookup(PDFName.of('Tabs')))).toBe('/S')
  })

  it('has one heading of the first level, and none that skips a level (ISO 14289-1, 7.4)', () => {
    const levels = tags()
      .filter((tag) => /^H[1-6]$/.test(tag))
      .map((tag) => Number(tag[1]))
    expect(levels).toEqual([1, 2, 2, 2, 3, 2])
  })

  it('has lists as lists, and names with their values as lists too (ISO 14289-1, 7.6)', () => {
    const lists = elementsOf(pdf.root).filter(({ tag }) => tag === 'L')
    expect(lists.map(({ children }) => children.length)).toEqual([2, 2])
    for (const { children } of lists)
      for (const item of children) expect(item.children.map(({ tag }) => tag)).toEqual(['Lbl', 'LBody'])
  })

  it('has tables whose header cells tell what they head (ISO 14289-1, 7.5)', () => {
    const headers = elementsOf(pdf.root).filter(({ tag }) => tag === 'TH')
    expect(headers.map(({ attributes }) => attributes['Scope'])).toEqual(['/Column', '/Column', '/Column'])
    expect(tags().filter((tag) => tag === 'TR')).toHaveLength(3)
  })

  it('describes each link (ISO 14289-1, 7.18.5)', () => {
    const links = pdf.pages.flatMap((page) => {
      const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray)
      return annotations === undefined
        ? []
        : annotations.asArray().map((_, index) => annotations.lookup(index, PDFDict))
    })
    // Two of the document, and one for each section that the contents lead to.
    expect(links).toHaveLength(4)
    for (const link of links) expect(String(link.lookup(PDFName.of('Contents')))).not.toMatch(/^(|\(\))$/)
  })

  it('carries its own fonts and no others (ISO 14289-1, 7.21.4)', () => {
    const fonts = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && String(object.lookup(PDFName.of('Type'))) === '/FontDescriptor'
          ? [object]
          : [],
      )
    const names = fonts.map((font) =>
      String(font.lookup(PDFName.of('FontName'))).replace(/^\/[A-Z]{6}\+/, ''),
    )
    expect(new Set(names)).toEqual(new Set(['SourceSans3-Regular', 'SourceSans3-SemiBold']))
    for (const font of fonts) {
      const file = font.lookup(PDFName.of('FontFile2')) ?? font.lookup(PDFName.of('FontFile3'))
      expect(file).toBeInstanceOf(PDFRawStream)
    }
  })

  it('has bookmarks to its sections, and page numbers in its language', async () => {
    const outline = await (await getDocumentProxy(new Uint8Array(bytes))).getOutline()
    expect(outline?.[0]?.items.map(({ title }) => title)).toEqual([
      'Lyhyesti',
      '1. Rekisterinpitäjä',
      '2. Säilytysajat',
    ])
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
    expect(text).toContain('Sivu 1/1')
  })

  it('is the same, byte for byte, for an equal document', async () => {
    expect(Buffer.compare(bytes, await renderPdf(structuredClone(sampleDocument)))).toBe(0)
  })
})

describe('a notice of the demo as a PDF', () => {
  it.each(demoNotices)('%s in %s: all its words, ä, ö and å among them', async (_, _language, document) => {
    const read = await textIn(await renderPdf(document), document)
    for (const text of textsOf(document)) expect(read).toContain(bare(text))
  })
})

describe('any text in a PDF', () => {
  it('is printed, of whatever script', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotice(), async (document) => {
        const { root } = await readTaggedPdf(await renderPdf(document))
        expect(elementsOf(root).filter(({ tag }) => tag === 'H1')).toHaveLength(1)
      }),
      { numRuns: 30 },
    )
  })

  it('is read again whole, each paragraph and cell, and nothing of it is markup', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotice(inLatin), async (document) => {
        const read = await textIn(await renderPdf(document), document)
        for (const text of textsOf(document)) expect(read).toContain(bare(text))
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['#set page(fill: red)', '#set page(fill: red)'],
    ['*a* _b_ `c` $d$ [e] <f> @g', '*a* _b_ `c` $d$ [e] <f> @g'],
    ['漢字', '[U+6F22][U+5B57]'],
    ['Αθήνα, Київ, Ереван', 'Αθήνα, Київ, Ереван'],
    ['a\u{e000}b', 'a[U+E000]b'],
  ])('%j is read as %j', async (written, read) => {
    const document = { ...sampleDocument, title: [{ text: written }], sections: [] }
    expect(await textIn(await renderPdf(document), document)).toContain(bare(read))
  })

  it.each(['😀 👩‍👩‍👧 ✉', 'سجل العملاء', 'רשומה', '\u202egnirts'])('%j is printed', async (written) => {
    const document = { ...sampleDocument, title: [{ text: written }], sections: [] }
    expect(await textIn(await renderPdf(document), document)).not.toContain('U+')
  })

  it('leads nowhere that a reader may not be sent', async () => {
    const href = 'javascript:alert(1)'
    const document = { ...sampleDocument, title: [{ text: 'Otsikko', href }], sections: [] }
    const { pages } = await readTaggedPdf(await renderPdf(document))
    expect(pages.map((page) => page.has(PDFName.of('Annots')))).toEqual([false])
  })
})
