import { composeNotice, renderHtml } from '@seloste/documents'
import { type Language, type LayoutCode, resolveRegister } from '@seloste/domain'
import { demoOrganisations } from '@seloste/domain/demo'
import { closePress, renderDocx, renderPdf } from '@seloste/render'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { told } from '../testing/told.ts'
import { readFile } from './read-file.ts'

// The press starts a process, and a machine may have much to do.
vi.setConfig({ testTimeout: 60_000 })
afterAll(closePress)

function notice(language: Language, layout: LayoutCode) {
  const [demo] = demoOrganisations
  const [register] = demo?.registers ?? []
  if (demo === undefined || register === undefined) throw new Error('no demo')
  const parties = new Map(Object.entries(demo.parties))
  const resolved = resolveRegister(register.content, { parties, terms: new Map() })
  return composeNotice(resolved, demo.organisation, { language, layout, date: '2026-11-25' })
}

/** The words in their blocks, without what differs by format: depth and number of headings, a table of contents. */
async function words(bytes: Uint8Array): Promise<string[]> {
  return told(await readFile(bytes, 'seloste'))
    .map((line) => line.replace(/^\d (?:\d+\. )?/, '# '))
    .filter((line) => !/^(?:# )?(?:Sisällys|Innehåll|Contents)$/.test(line))
}

describe('a notice of our own on paper', () => {
  it.each([
    ['fi', 'two-column'],
    ['sv', 'ten-sections'],
    ['en', 'modern'],
  ] as const)('is read in the same words as on the web: %s, %s', async (language, layout) => {
    const document = notice(language, layout)
    const onWeb = await words(new TextEncoder().encode(renderHtml(document, { standalone: {} })))
    expect(onWeb.length).toBeGreaterThan(30)
    expect(await words(await renderPdf(document))).toEqual(onWeb)
    expect(await words(new Uint8Array(await renderDocx(document)))).toEqual(onWeb)
  })
})
