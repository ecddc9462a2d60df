import { composeNotice, type Document, renderHtml, renderMarkdown } from '@seloste/documents'
import {
  emptyRegister,
  type Language,
  type LayoutCode,
  type LocalizedText,
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
  const terms = (items: readonly Phrase[]) =>
    items.map(({ term, words }) => {
      const text = words?.[language]?.toLowerCase()
      return text !== undefined && ownWords.has(text) ? text : term
    })
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

type Phrase = { readonly term?: string | undefined; readonly words?: LocalizedText | undefined }

/** Words of an organisation's own, of which no vocabulary knows. */
const own = {
  purpose: [
    { fi: 'Kesäleirin järjestäminen', sv: 'Ordnande av sommarläger', en: 'Organising the summer camp' },
    { fi: 'Kuoron esiintymisten aikatauluttaminen', sv: 'Körens tidtabeller', en: 'Scheduling the choir' },
  ],
  dataSubjectCategory: [
    { fi: 'Kuorolaiset', sv: 'Körsångare', en: 'Choir singers' },
    { fi: 'Talkooväki', sv: 'Talkofolk', en: 'Helping hands' },
  ],
  dataCategory: [
    { fi: 'Kenkäkoko', sv: 'Skostorlek', en: 'Shoe size' },
    { fi: 'Ääniala', sv: 'Röstläge', en: 'Vocal range' },
    { fi: 'Soitettavat instrumentit', sv: 'Instrument som spelas', en: 'Instruments played' },
  ],
  source: [
    { fi: 'Kuoronjohtaja', sv: 'Körledaren', en: 'The choir leader' },
    { fi: 'Leirin lomake', sv: 'Lägrets blankett', en: 'The form of the camp' },
  ],
  recipient: [
    { fi: 'Leirikeskus', sv: 'Lägergården', en: 'The camp centre' },
    { fi: 'Kuoroliitto', sv: 'Körförbundet', en: 'The choir association' },
  ],
} as const satisfies Partial<Record<keyof typeof vocabularies, readonly LocalizedText[]>>

const ownWords = new Set(
  Object.values(own).flatMap((texts) =>
    texts.flatMap((text) => languages.map((language) => text[language].toLowerCase())),
  ),
)

const phrases = <Name extends keyof typeof own>(name: Name) => {
  const codes = Object.keys(vocabularies[name]) as (keyof (typeof vocabularies)[Name])[]
  const term = fc.constantFrom(...codes).map((code) => ({ term: code }))
  const words = fc.constantFrom(...own[name]).map((text) => ({ words: text }))
  return fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: term }, words), {
    minLength: 1,
    maxLength: 4,
    selector: (phrase) => JSON.stringify(phrase),
  })
}
const measureCodes = fc.uniqueArray(
  fc.constantFrom(...(Object.keys(vocabularies.measure) as (keyof typeof vocabularies.measure)[])),
  { minLength: 1, maxLength: 4 },
)
const withIds = <Item extends object>(list: readonly Item[]) =>
  list.map((item, index) => ({ id: `i${index}`, ...item }))
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
    purposes: phrases('purpose'),
    bases: fc.uniqueArray(fc.constantFrom('6-1-a', '6-1-b', '6-1-c', '6-1-d', '6-1-e', '6-1-f'), {
      minLength: 1,
      maxLength: 3,
    }),
    onPurpose: fc.boolean(),
    subjects: phrases('dataSubjectCategory'),
    data: phrases('dataCategory'),
    sources: phrases('source'),
    recipients: fc.option(phrases('recipient'), { nil: undefined }),
    transfers: states,
    retention: fc.option(
      fc.record({
        duration: fc.constantFrom('P6Y', 'P3M', 'P1Y', 'P30D', 'P2W'),
        bound: fc.constantFrom('atMost' as const, 'atLeast' as const, 'exactly' as const),
      }),
      { nil: undefined },
    ),
    measures: measureCodes,
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
      measures: withIds(facts.measures.map((term) => ({ term }))),
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
