import { composeNotice, type Document, renderHtml, renderMarkdown } from '@seloste/documents'
import {
  emptyRegister,
  type Language,
  type LayoutCode,
  languages,
  layoutCodes,
  type Organisation,
  type ResolvedRegister,
  vocabularies,
} from '@seloste/domain'
import { closePress, renderDocx, renderPdf } from '@seloste/render'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readNotice } from './read-notice.ts'
import { readFile } from './reading/read-file.ts'

// Many notices are composed and read in each test, and a machine may have much to do.
vi.setConfig({ testTimeout: 60_000 })
afterAll(closePress)

/**
 * What a notice of terms tells and a reading gives back. A notice merges what the model holds apart, and that cannot be
 * told from its words: to which purposes data belong, which of a party's facts stand in the register, what is computed
 * from the bases. Words of an organisation's own come back as words.
 */
function told(
  { organisation, register }: { organisation: Organisation; register: ResolvedRegister },
  language: Language,
) {
  const terms = (items: readonly { term?: string | undefined }[]) => items.map(({ term }) => term)
  return {
    controller: organisation.name[language],
    businessId: organisation.businessId,
    email: organisation.email,
    phone: organisation.phone,
    name: register.name[language],
    purposes: terms(register.purposes),
    bases: [
      ...new Set(
        [...register.legalBases, ...register.purposes.flatMap(({ legalBases }) => legalBases)].map(
          ({ code }) => code,
        ),
      ),
    ].toSorted(),
    subjects: terms(register.dataSubjectCategories),
    data: terms(register.dataCategories),
    sources: register.sources.state === 'stated' ? terms(register.sources.items) : undefined,
    recipients:
      register.recipients.state === 'stated' ? terms(register.recipients.items) : register.recipients.state,
    transfers: register.transfers.state,
    retention: register.retention.map(
      ({ duration, bound }) => `${duration} ${bound === 'exactly' ? undefined : bound}`,
    ),
    measures: terms(register.measures).toSorted(),
    paper: register.manualMaterial,
    decisions: register.automatedDecisions.state,
    cookies: register.cookies.state,
    updatedOn: register.particulars.updatedOn,
  }
}

const codes = <Name extends keyof typeof vocabularies>(name: Name) =>
  fc.uniqueArray(
    fc.constantFrom(...(Object.keys(vocabularies[name]) as (keyof (typeof vocabularies)[Name])[])),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
const withIds = <Code>(list: readonly Code[]) => list.map((term, index) => ({ id: `i${index}`, term }))
const states = fc.constantFrom('none' as const, 'notStated' as const)

const organisation: Organisation = {
  slug: 'malli',
  name: { fi: 'Malli Oy', sv: 'Malli Oy', en: 'Malli Oy' },
  businessId: '0000001-9',
  email: 'tietosuoja@malli.example',
  phone: '+358 9 000 0000',
  languages: ['fi'],
}

const registers = fc
  .record({
    purposes: codes('purpose'),
    bases: fc.uniqueArray(fc.constantFrom('6-1-a', '6-1-b', '6-1-c', '6-1-d', '6-1-e', '6-1-f'), {
      minLength: 1,
      maxLength: 3,
    }),
    onPurpose: fc.boolean(),
    subjects: codes('dataSubjectCategory'),
    data: codes('dataCategory'),
    sources: codes('source'),
    recipients: fc.option(codes('recipient'), { nil: undefined }),
    transfers: states,
    retention: fc.option(
      fc.record({
        duration: fc.constantFrom('P6Y', 'P3M', 'P1Y', 'P30D', 'P2W'),
        bound: fc.constantFrom('atMost' as const, 'atLeast' as const, 'exactly' as const),
      }),
      { nil: undefined },
    ),
    measures: codes('measure'),
    paper: fc.constantFrom('none' as const, 'notStated' as const),
    decisions: states,
    cookies: states,
  })
  .map((facts): ResolvedRegister => {
    const legalBases = facts.bases.map((code, index) => ({ id: `b${index}`, code }))
    const name = { fi: 'Asiakasrekisteri', sv: 'Kundregister', en: 'Customer register' }
    return {
      ...(emptyRegister(name) as ResolvedRegister),
      purposes: withIds(facts.purposes).map((one) => ({
        ...one,
        legalBases: facts.onPurpose ? legalBases : [],
      })),
      legalBases: facts.onPurpose ? [] : legalBases,
      dataSubjectCategories: withIds(facts.subjects),
      dataCategories: withIds(facts.data),
      sources: { state: 'stated', items: withIds(facts.sources) },
      recipients:
        facts.recipients === undefined
          ? { state: 'none' }
          : { state: 'stated', items: withIds(facts.recipients) },
      transfers: { state: facts.transfers },
      retention: facts.retention === undefined ? [] : [{ id: 'k', ...facts.retention }],
      measures: withIds(facts.measures),
      manualMaterial: facts.paper,
      automatedDecisions: { state: facts.decisions },
      cookies: { state: facts.cookies },
      particulars: { updatedOn: '2026-03-02' },
    }
  })

function composed(register: ResolvedRegister, language: Language, layout: LayoutCode) {
  return composeNotice(register, organisation, { language, layout, date: '2026-11-25' })
}

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
      ['pdf', 3],
    ] as const)('is read back from .%s as the facts that it was composed from', async (ending, numRuns) => {
      await fc.assert(
        fc.asyncProperty(registers, async (register) => {
          const bytes = await ways[ending](composed(register, language, layout))
          const source = await readFile(bytes, `notice.${ending}`)
          const [read] = readNotice(source).registers
          expect(read === undefined ? undefined : told(read.frozen, language)).toEqual(
            told({ organisation, register }, language),
          )
        }),
        { numRuns },
      )
    })
  })
})
