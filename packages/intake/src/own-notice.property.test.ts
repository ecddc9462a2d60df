import { composeNotice, type Document, renderHtml, renderMarkdown } from '@seloste/documents'
import { languages, layoutCodes } from '@seloste/domain'
import { closePress, renderDocx, renderPdf } from '@seloste/render'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readNotice } from './read-notice.ts'
import { readFile } from './reading/read-file.ts'
import { composedRegisters, organisation } from './testing/composed-register.ts'
import { toldFacts } from './testing/told-facts.ts'

// Many notices are composed and read in each test, and a machine may have much to do.
vi.setConfig({ testTimeout: 60_000 })
afterAll(closePress)

/** How a notice leaves the house, by the ending of its file. */
const ways = {
  html: async (document) => bytesOf(renderHtml(document, { standalone: {} })),
  md: async (document) => bytesOf(renderMarkdown(document)),
  docx: renderDocx,
  pdf: renderPdf,
} as const satisfies Record<string, (document: Document) => Promise<Uint8Array>>

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

describe.each(languages)('a notice that we composed ourselves, in %s', (language) => {
  describe.each(layoutCodes)('in the layout %s', (layout) => {
    it.each([
      ['html', 8],
      ['md', 8],
      ['docx', 3],
      ['pdf', 2],
    ] as const)('is read back from .%s as the facts that it was composed from', async (ending, numRuns) => {
      await fc.assert(
        fc.asyncProperty(composedRegisters, async (register) => {
          const document = composeNotice(register, organisation, { language, layout, date: '2026-11-25' })
          const source = await readFile(await ways[ending](document), `notice.${ending}`)
          const [read] = readNotice(source).registers
          expect(read === undefined ? undefined : toldFacts(read.frozen, language)).toEqual(
            toldFacts({ organisation, register }, language),
          )
        }),
        { numRuns },
      )
    })
  })
})
