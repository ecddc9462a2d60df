import type { Document } from '@seloste/documents'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { arbitraryNotice } from '../testing/arbitrary-notice.ts'
import { demoNotices } from '../testing/demo-notices.ts'
import { sampleDocument } from '../testing/sample-document.ts'
import { textsOf } from '../testing/texts-of.ts'
import { renderDocx } from './render-docx.ts'

/** The parts of a Word file by their names. */
async function partsOf(document: Document): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(unzipSync(await renderDocx(document)))
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The file as another program reads it. */
async function readAgain(document: Document): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await renderDocx(document)) },
    { styleMap: ["p[style-name='Title'] => h1.title:fresh"] },
  )
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  return value
}

async function textIn(document: Document): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(document)) })
  return bare(value)
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

describe('a document as a Word file', () => {
  it('has real headings, lists and tables, and its links', async () => {
    const html = await readAgain(sampleDocument)
    expect(html).toContain('<h1 class="title">Tietosuojaseloste: Jäsenrekisteri</h1>')
    expect(html.match(/<h1>(?:<a id="[^"]*"><\/a>)?[^<]+<\/h1>/g)).toHaveLength(3)
    expect(html).toMatch(/<h2>Yhteyshenkilö<\/h2>/)
    expect(html).toContain('<ul><li>Rekisterinpitäjä: Malli ry.</li><li>Åland</li></ul>')
    expect(html.match(/<thead><tr>(?:<th><p>.*?<\/p><\/th>){3}<\/tr><\/thead>/)).not.toBeNull()
    expect(html).toContain('<a href="mailto:malli@malli.example">malli@malli.example</a>')
    expect(html).toContain('<strong>Maija Malli</strong> vastaa kysymyksiin.<br />Soita arkisin.')
  })

  it('repeats the header row of a table on every page, and lets Word count the sections', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(sampleDocument)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body).not.toContain('>1. ')
    const heading = /<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:pPr>).)*<w:numPr>/g
    expect(body.match(heading)).toHaveLength(2)
  })

  it('prints numbers that Word would count otherwise as they are', async () => {
    const sections = sampleDocument.sections.map((section) => ({ ...section, number: 'A.' }))
    const { 'word/document.xml': body = '' } = await partsOf({ ...sampleDocument, sections })
    expect(body.match(/>A\. </g)).toHaveLength(3)
  })

  it('tells its title, author, day and language', async () => {
    const parts = await partsOf(sampleDocument)
    const core = parts['docProps/core.xml']
    expect(core).toContain('<dc:title>Tietosuojaseloste: Jäsenrekisteri</dc:title>')
    expect(core).toContain('<dc:creator>Malli ry</dc:creator>')
    expect(core).toContain('<dc:language>fi-FI</dc:language>')
    expect(core?.match(/2026-11-24T00:00:00Z/g)).toHaveLength(2)
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="fi-FI"/)
    expect(parts['word/document.xml']).toContain('<w:lang w:val="sv-FI"')
  })

  it('has its pages counted in its own language', async () => {
    const footer = (await partsOf({ ...sampleDocument, language: 'en' }))['word/footer1.xml']
    expect(footer).toMatch(/Page .*PAGE.* of .*NUMPAGES/)
  })

  it('is the same, byte for byte, for an equal document', async () => {
    const first = await renderDocx(sampleDocument)
    expect(Buffer.compare(first, await renderDocx(structuredClone(sampleDocument)))).toBe(0)
  })

  it('leads nowhere that a reader may not be sent', async () => {
    const title = [{ text: 'Otsikko', href: 'javascript:alert(1)' }]
    const parts = await partsOf({ ...sampleDocument, title, sections: [] })
    expect(parts['word/_rels/document.xml.rels']).not.toContain('javascript')
  })
})

describe('a notice of the demo as a Word file', () => {
  it.each(demoNotices)('%s in %s: all its words', async (_, _language, document) => {
    const read = await textIn(document)
    for (const text of textsOf(document)) expect(read).toContain(bare(text))
  })
})

describe('any text in a Word file', () => {
  it('is read again whole, of whatever script', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotice(), async (document) => {
        const read = await textIn(document)
        for (const text of textsOf(document)) expect(read).toContain(bare(withoutTurns(text)))
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('is no markup', async () => {
    const text = '</w:t><w:p/> & "quoted" <script>'
    const html = await readAgain({ ...sampleDocument, title: [{ text }], sections: [] })
    expect(html).toContain('&lt;/w:t&gt;&lt;w:p/&gt; &amp; "quoted" &lt;script&gt;')
  })

  it('changes no names of the file, though it looks like them', async () => {
    const text = 'r:id="rIdabcdefghijklmnopqrstu" _Toc12'
    const html = await readAgain({ ...sampleDocument, title: [{ text }], sections: [] })
    expect(html).toContain('rIdabcdefghijklmnopqrstu" _Toc12')
  })
})

/** What turns the direction of the text around it is not set on paper. */
function withoutTurns(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}
