import { cellText, composeRecord, type RecordTemplateCode } from '@seloste/documents'
import {
  emptyRegister,
  type Organisation,
  type ReadActivity,
  type ResolvedRegister,
  resolveRegister,
} from '@seloste/domain'
import { renderRecordCsv, renderRecordXlsx } from '@seloste/render'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readRecord } from './read-record.ts'

const organisation: Organisation = { slug: 'esimerkki', name: { fi: 'Esimerkki Oy' }, languages: ['fi'] }

const register: ResolvedRegister = {
  ...resolveRegister(emptyRegister({ fi: 'Asiakasrekisteri', sv: 'Kundregister' }), {
    parties: new Map(),
    terms: new Map(),
  }),
  purposes: [
    { id: 'p', term: 'billing', legalBases: [{ id: 'b', code: '6-1-c', statute: { fi: 'kirjanpitolaki' } }] },
    { id: 'q', words: { fi: 'Laitteiden huolto' }, legalBases: [] },
  ],
  dataSubjectCategories: [{ id: 's', term: 'customer' }],
  dataCategories: [
    {
      id: 'd',
      words: { fi: 'Laskutustiedot' },
      items: [{ id: 'i', term: 'name' }],
      provision: 'contractual',
    },
    { id: 'e', term: 'location', purposes: ['q'] },
  ],
  recipients: {
    state: 'stated',
    items: [
      {
        id: 'r',
        term: 'accountant',
        role: 'processor',
        party: { id: 'tilit', name: { fi: 'Tilit Oy' }, email: 'a@tilit.example' },
        location: 'EEA',
      },
    ],
  },
  transfers: { state: 'none' },
  retention: [
    {
      id: 'k',
      dataCategories: ['d'],
      duration: 'P6Y',
      trigger: { term: 'fy-end' },
      statute: 'RF-KPL-6',
    },
    { id: 'l', dataCategories: ['e'], duration: 'P3M' },
  ],
  measures: [{ id: 'm', term: 'backup', description: { fi: 'joka yö' } }],
  cookies: { state: 'none' },
}

type Change = (cell: string, heading: string) => string | undefined

/** Sends the register out, changes cells as a person would, and takes it in again. */
async function edited(change: Change, template: RecordTemplateCode = 'fi'): Promise<ReadActivity> {
  const kept = { id: 'r1', version: 3 }
  const record = composeRecord([{ register, kept }], organisation, {
    template,
    language: 'fi',
    date: '2026-11-24',
  })
  const { sheets } = await readXlsx(await renderRecordXlsx(record))
  const headings =
    sheets[0]?.rows.findIndex(([first]) => first === record.sheets[0]?.columns[0]?.heading) ?? -1
  const row = sheets[0]?.rows[headings + 1] ?? []
  sheets[0]?.rows[headings]?.forEach((heading, at) => {
    const now = change(String(row[at] ?? ''), String(heading))
    if (now !== undefined) row[at] = now
  })
  const [activity] = (
    await readRecord(
      await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }),
      'muokattu.xlsx',
    )
  ).activities
  if (activity === undefined) throw new Error('no activity')
  return activity
}

const under =
  (heading: string, change: (cell: string) => string): Change =>
  (cell, at) =>
    at.startsWith(heading) ? change(cell) : undefined

describe('a cell that a person changed goes before what the file carries, and all else stays', () => {
  it('keeps the legal basis and the other language of a purpose whose wording is mended', async () => {
    const { register: read, edits } = await edited(
      under('Käsittelyn tark', (cell) => cell.replace('huolto', 'huolto ja korjaus')),
    )
    expect(read).toEqual({
      ...register,
      purposes: [
        register.purposes[0],
        { id: 'q', words: { fi: 'Laitteiden huolto ja korjaus' }, legalBases: [] },
      ],
    })
    expect(edits).toMatchObject([
      { cell: 'C5', before: expect.stringContaining('huolto'), after: expect.stringContaining('korjaus') },
    ])
  })

  it('knows a term by its name, and adds a line as a new item', async () => {
    const { register: read } = await edited(
      under('Rekisteröityjen', (cell) => `${cell}\nTyöntekijät\nLampaat`),
    )
    expect(read?.dataSubjectCategories).toEqual([
      { id: 's', term: 'customer' },
      { id: 'i2', term: 'employee' },
      { id: 'i3', words: { fi: 'Lampaat' } },
    ])
  })

  it('keeps the whole party of a recipient that stays, and takes one away whose line is gone', async () => {
    const more = await edited(under('Vastaanottajien', (cell) => `${cell}\nPankki: Pankki Oyj`))
    const items = more.register?.recipients.state === 'stated' ? more.register.recipients.items : []
    expect(items[0]).toEqual(register.recipients.state === 'stated' && register.recipients.items[0])
    expect(items[1]).toEqual({ id: 'i2', term: 'bank', party: { name: { fi: 'Pankki Oyj' } } })
    const none = await edited(under('Vastaanottajien', () => 'Ei'))
    expect(none.register?.recipients).toEqual({ state: 'none' })
  })

  it('says that a transfer is stated when “none” gives way to a country', async () => {
    const { register: read } = await edited(under('Siirrot', () => 'Yhdysvallat: Pilvi Inc.'))
    expect(read?.transfers).toEqual({
      state: 'stated',
      items: [{ id: 'i1', country: 'US', importer: { fi: 'Pilvi Inc.' } }],
    })
  })

  it('reads a period in words of the language, and keeps what the rule is about', async () => {
    const { register: read } = await edited(
      under('Tietoryhmien', (cell) => cell.replace('kuuden vuoden ajan', 'kymmenen vuoden ajan')),
    )
    expect(read?.retention[0]).toEqual({ ...register.retention[0], duration: 'P10Y' })
  })

  it('does not let a rule of keeping grow to all data when the data it was about are taken out', async () => {
    const { register: read, remarks } = await edited(
      under('Henkilötietoryhmät', (cell) => cell.split('\n')[0] ?? ''),
    )
    expect(read?.dataCategories.map(({ id }) => id)).toEqual(['d'])
    expect(read?.retention[1]).toEqual({ id: 'l', subject: { fi: 'Sijaintitiedot' }, duration: 'P3M' })
    expect(remarks).toMatchObject([{ kind: 'note', code: 'lost_link' }])
  })

  it('takes a line that moved for the same, and an emptied cell for nothing said', async () => {
    const turned = await edited(under('Käsittelyn tark', (cell) => cell.split('\n').toReversed().join('\n')))
    expect(turned.register?.purposes).toEqual(register.purposes)
    const emptied = await edited(under('Siirrot', () => ''))
    expect(emptied.register?.transfers).toEqual({ state: 'notStated' })
  })

  it('leaves what is computed, and says so (GDPR Art. 15–22 follow from the legal bases)', async () => {
    const { register: read, remarks } = await edited(
      under('Rights available', () => 'None'),
      'ico',
    )
    expect(read).toEqual(register)
    expect(remarks).toMatchObject([{ kind: 'note', code: 'computed' }])
  })

  it('makes a recipient written under the heading of processors a processor', async () => {
    const { register: read } = await edited(
      under('Sous-traitants', (cell) => `${cell}\nPilvipalvelu`),
      'cnil',
    )
    const items = read?.recipients.state === 'stated' ? read.recipients.items : []
    expect(items[1]).toEqual({ id: 'i2', words: { fi: 'Pilvipalvelu' }, role: 'processor' })
  })

  it('names the cell whose date is none, and takes nothing of that row', async () => {
    const dated = { ...register, review: { reviewedOn: '2026-04-05' } }
    const record = composeRecord([{ register: dated }], organisation, {
      template: 'fi',
      language: 'fi',
      date: '2026-11-24',
    })
    const csv = renderRecordCsv(record).replace('5.4.2026', 'viime keväänä')
    const [activity] = (await readRecord(new TextEncoder().encode(csv), 'seloste.csv')).activities
    expect(activity?.register).toBeUndefined()
    expect(activity?.remarks).toMatchObject([
      { cell: expect.stringMatching(/^[A-Z]+2$/), kind: 'error', code: 'date' },
    ])
  })
})

async function byHand(rows: string[][], name = 'seloste.csv') {
  const csv = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')
  return readRecord(new TextEncoder().encode(csv), name)
}

describe('a record that was made elsewhere', () => {
  it('is read from its cells, with headings in any of the languages', async () => {
    const { activities, unknownHeadings } = await byHand([
      ['Kunnan seloste käsittelytoimista'],
      [],
      [
        'Rekisterin nimi',
        'Ändamål',
        'Categories of personal data',
        'Säilytysaika',
        'Siirrot kolmansiin maihin',
        'Kirjaston huomio',
      ],
      [
        'Lainaajat',
        'Laskutus ja maksut; Muistutukset',
        'Nimi, Puhelinnumero, Lainat',
        '2 vuotta',
        'Ei',
        'ks. arkisto',
      ],
    ])
    expect(unknownHeadings).toEqual(['Kirjaston huomio'])
    const [one] = activities
    expect(one?.remarks).toEqual([])
    expect(one?.row).toBe(4)
    expect(one?.register).toMatchObject({
      purposes: [{ term: 'billing' }, { words: { fi: 'Muistutukset' } }],
      dataCategories: [{ term: 'name' }, { term: 'phone' }, { words: { fi: 'Lainat' } }],
      retention: [{ duration: 'P2Y' }],
      transfers: { state: 'none' },
      recipients: { state: 'notStated' },
      accountability: { extra: { 'Kirjaston huomio': 'ks. arkisto' } },
    })
  })

  it('in the ICO’s form keeps what the model has no fact for, and writes it back', async () => {
    const heading = 'Has a personal data breach occurred?'
    const { activities } = await byHand([
      [
        'Business function',
        'Purpose of processing',
        'Article 6 lawful basis for processing personal data',
        heading,
      ],
      ['Finance', 'Payroll', 'Article 6(1)(b) - contract', 'No'],
    ])
    expect(activities[0]?.remarks).toMatchObject([{ kind: 'error', code: 'no_name' }])
    const named = await byHand([
      [
        'Business function',
        'Processing activity',
        'Purpose of processing',
        'Article 6 lawful basis for processing personal data',
        heading,
      ],
      ['Finance', 'Payroll', 'Paying salaries', 'Article 6(1)(b) - contract', 'No'],
    ])
    const read = named.activities[0]?.register
    expect(read).toMatchObject({ unit: { en: 'Finance' }, legalBases: [{ code: '6-1-b' }] })
    const record = composeRecord(read === undefined ? [] : [{ register: read }], organisation, {
      template: 'ico',
      language: 'en',
      date: '2026-11-24',
    })
    const at = record.sheets[0]?.columns.findIndex((column) => column.heading === heading) ?? -1
    expect(cellText(record.sheets[0]?.rows[0]?.cells[at] ?? [])).toBe('No')
  })

  it('of a processor is one that says on whose behalf it acts (GDPR Art. 30(2)(a))', async () => {
    const { activities } = await byHand([
      [
        'Käsittelytoimi',
        'Rekisterinpitäjät, joiden lukuun toimitaan',
        'Rekisterinpitäjän lukuun suoritettujen käsittelyjen ryhmät',
      ],
      ['Palkanlaskenta', 'Asiakas Oy, 1234567-1, palkat@asiakas.example', 'Palkanmaksu'],
    ])
    expect(activities[0]?.register).toMatchObject({
      role: 'processor',
      principals: [
        { party: { name: { fi: 'Asiakas Oy' }, businessId: '1234567-1', email: 'palkat@asiakas.example' } },
      ],
    })
  })

  it('tells of a cell whose fact would not be well-formed', async () => {
    const { activities } = await byHand([
      ['Rekisteri', 'Tarkoitus', 'Vastuuhenkilö'],
      ['Asiakkaat', 'Palvelu', 'x'.repeat(400)],
    ])
    expect(activities[0]?.register).toBeUndefined()
    expect(activities[0]?.remarks).toMatchObject([
      { kind: 'error', code: 'field', field: { code: 'too_long' } },
    ])
  })
})
