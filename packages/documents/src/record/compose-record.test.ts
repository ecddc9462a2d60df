import {
  emptyRegister,
  type LocalizedText,
  languages,
  type Organisation,
  type ResolvedRegister,
  registerTemplates,
  resolveRegister,
} from '@seloste/domain'
import { arbitraryRegister } from '@seloste/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../html/render-html.ts'
import { composeRecord } from './compose-record.ts'
import type { RecordSheet } from './record.ts'
import { cellText, recordData } from './record-data.ts'
import { recordDocument } from './record-document.ts'
import { recordTemplateCodes } from './templates/template-codes.ts'

const organisation: Organisation = {
  slug: 'esimerkki',
  name: { fi: 'Esimerkki Oy', sv: 'Exempel Ab' },
  email: 'palvelu@esimerkki.example',
  languages: ['fi'],
  dpo: { name: { fi: 'Veera Varma' }, email: 'tietosuoja@esimerkki.example' },
}
const options = { template: 'fi', language: 'fi', date: '2026-11-24' } as const
const unresolved = { parties: new Map(), terms: new Map() }

const empty = (name: LocalizedText) => resolveRegister(emptyRegister(name), unresolved)

const register: ResolvedRegister = {
  ...empty({ fi: 'Asiakasrekisteri', sv: 'Kundregister' }),
  jointControllers: [
    { id: 'j', party: { name: { fi: 'Kumppani Oy' }, email: 'tietosuoja@kumppani.example' } },
  ],
  purposes: [
    { id: 'p', term: 'billing', legalBases: [{ id: 'b', code: '6-1-c', statute: { fi: 'kirjanpitolaki' } }] },
  ],
  dataSubjectCategories: [{ id: 's', term: 'customer' }],
  dataCategories: [{ id: 'd', words: { fi: 'Laskutustiedot' }, items: [{ id: 'i', term: 'name' }] }],
  recipients: {
    state: 'stated',
    items: [{ id: 'r', term: 'accountant', role: 'processor', party: { name: { fi: 'Tilit Oy' } } }],
  },
  transfers: { state: 'none' },
  retention: [{ id: 'k', dataCategories: ['d'], duration: 'P6Y', trigger: { term: 'fy-end' } }],
  measures: [
    { id: 'm', term: 'backup' },
    { id: 'n', words: { fi: 'Varavoima' }, internal: true },
  ],
}

function cell(sheet: RecordSheet | undefined, code: string, row = 0): string | undefined {
  const at = sheet?.columns.findIndex((column) => column.code === code) ?? -1
  const lines = sheet?.rows[row]?.cells[at]
  return lines && cellText(lines)
}

describe('the record of a controller (GDPR Art. 30(1))', () => {
  const [sheet] = composeRecord([{ register }], organisation, options).sheets

  it.each([
    [
      '(a) joint controllers with their contact details',
      'jointControllers',
      'Kumppani Oy, tietosuoja@kumppani.example',
    ],
    ['(b) the purposes', 'purposes', 'Laskutus ja maksut'],
    ['(c) categories of data subjects', 'dataSubjectCategories', 'Asiakkaat'],
    ['(c) categories of personal data', 'dataCategories', 'Laskutustiedot: nimi'],
    ['(d) categories of recipients', 'recipients', 'Tilitoimisto: Tilit Oy'],
    ['(e) that there are no transfers', 'transfers', 'Ei ole'],
    [
      '(f) time limits for erasure',
      'retention',
      'Laskutustiedot: tietoja säilytetään kuuden vuoden ajan tilikauden päättymisestä.',
    ],
    ['(g) security measures, internal ones too', 'measures', 'Varmuuskopiointi\nVaravoima'],
  ])('tells %s', (_, code, expected) => {
    expect(cell(sheet, code)).toBe(expected)
  })

  it('(a) names the controller and the data protection officer above the table', () => {
    const header = sheet?.header.map(({ value }) => value.map(({ text }) => text).join(''))
    expect(header).toEqual([
      'Esimerkki Oy, palvelu@esimerkki.example',
      'Veera Varma, tietosuoja@esimerkki.example',
    ])
  })

  it('tells “nothing said” and “none” apart', () => {
    const silent = composeRecord([{ register: empty({ fi: 'R' }) }], organisation, options).sheets[0]
    expect(cell(silent, 'transfers')).toBe('')
    expect(cell(silent, 'recipients')).toBe('')
  })

  it('tells the agreement with a party once, however many recipients the party is (GDPR Art. 28(3))', () => {
    const party = { name: { fi: 'Tilit Oy' }, agreement: { reference: 'S-12', signedOn: '2025-01-31' } }
    const processor = { term: 'hosting', role: 'processor' } as const
    const items = [
      { id: 'a', ...processor, term: 'accountant' as const, party },
      { id: 'b', ...processor, party },
      { id: 'c', ...processor, party: { ...party, name: { fi: 'Palvelin Oy' } } },
    ]
    const doubled: ResolvedRegister = { ...register, recipients: { state: 'stated', items } }
    const [sheet] = composeRecord([{ register: doubled }], organisation, options).sheets
    expect(cell(sheet, 'agreements')).toBe('Tilit Oy: S-12, 31.1.2025\nPalvelin Oy: S-12, 31.1.2025')
  })

  it('leaves a voluntary column out where no activity has anything to say in it', () => {
    const codes = sheet?.columns.map(({ code }) => code)
    expect(codes).toContain('legalBases')
    expect(codes).not.toContain('systems')
    // What the law asks for stays, so that a gap is seen.
    const empty = composeRecord([], organisation, options).sheets[0]?.columns.filter(({ article }) => article)
    expect(new Set(empty?.map(({ article }) => article))).toEqual(
      new Set(['30(1)(a)', '30(1)(b)', '30(1)(c)', '30(1)(d)', '30(1)(e)', '30(1)(f)', '30(1)(g)']),
    )
  })
})

describe('the record of a processor (GDPR Art. 30(2))', () => {
  it('is a table of its own with those on whose behalf data are processed', () => {
    const hosting: ResolvedRegister = {
      ...empty({ fi: 'Asiakkaiden palvelinympäristöt' }),
      role: 'processor',
      principals: [{ id: 'a', party: { name: { fi: 'Asiakas Oy' }, email: 'a@asiakas.example' } }],
    }
    const { sheets } = composeRecord([{ register: hosting }, { register }], organisation, options)
    expect(sheets.map(({ role, rows }) => [role, rows.length])).toEqual([
      ['controller', 1],
      ['processor', 1],
    ])
    expect(cell(sheets[1], 'principals')).toBe('Asiakas Oy, a@asiakas.example')
  })
})

describe('the forms of other authorities', () => {
  it('sort recipients and measures under the headings of the CNIL', () => {
    const [sheet] = composeRecord([{ register }], organisation, { ...options, template: 'cnil' }).sheets
    const under = (heading: string) => {
      const at = sheet?.columns.findIndex((column) => column.heading === heading) ?? -1
      return cellText(sheet?.rows[0]?.cells[at] ?? [])
    }
    expect(under('Sous-traitants')).toBe('Tilitoimisto: Tilit Oy')
    expect(under('Organismes externes')).toBe('')
    expect(under('Sauvegarde des données')).toBe('Varmuuskopiointi')
    expect(under('Autres mesures')).toBe('Varavoima')
  })

  it('have the thirty columns of the ICO, and what a column without a fact said', () => {
    const heading = 'Has a personal data breach occurred?'
    const told: ResolvedRegister = {
      ...register,
      accountability: { extra: { [heading]: 'No', Vessel: 'Aurora' } },
    }
    const [sheet] = composeRecord([{ register: told }], organisation, { ...options, template: 'ico' }).sheets
    expect(sheet?.headingRow).toBe(9)
    const headings = sheet?.columns.map((column) => column.heading) ?? []
    expect(cellText(sheet?.rows[0]?.cells[headings.indexOf(heading)] ?? [])).toBe('No')
    expect(headings.at(-1)).toBe('Vessel')
  })
})

describe('a record of any registers', () => {
  it('can be composed in each form and language, and printed with every word of its cells', () =>
    fc.assert(
      fc.property(
        arbitraryRegister(),
        fc.constantFrom(...recordTemplateCodes),
        fc.constantFrom(...languages),
        (some, template, language) => {
          const resolved = resolveRegister(some, unresolved)
          const record = composeRecord([{ register: resolved }], organisation, {
            ...options,
            template,
            language,
          })
          const html = renderHtml(recordDocument(record))
          const printed = html.replaceAll(/<[^>]*>/g, '')
          const [sheet] = record.sheets
          sheet?.columns.forEach((column, at) => {
            for (const { runs } of column.code === 'name' ? [] : (sheet.rows[0]?.cells[at] ?? [])) {
              const word = /[A-Za-zÅÄÖåäö]{2,}/.exec(runs[0]?.text ?? '')?.[0]
              if (word !== undefined) expect(printed).toContain(word)
            }
          })
          expect(recordData(record).registers[0]?.register).toEqual(resolved)
        },
      ),
      { numRuns: 60 },
    ))

  it('fits every register template, with a cell for each column', () => {
    const entries = registerTemplates.map((template) => ({
      register: resolveRegister(template.register, unresolved),
    }))
    const { sheets } = composeRecord(entries, organisation, options)
    for (const { columns, rows } of sheets) {
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
    }
    expect(sheets.flatMap(({ rows }) => rows)).toHaveLength(registerTemplates.length)
  })
})
