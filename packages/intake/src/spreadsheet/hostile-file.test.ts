import { composeRecord } from '@seloste/documents'
import { emptyRegister, Failure, type Organisation, resolveRegister } from '@seloste/domain'
import { renderRecordXlsx } from '@seloste/render'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { zip } from '../testing/zip.ts'
import { readRecord } from './read-record.ts'

const organisation: Organisation = { slug: 'esimerkki', name: { fi: 'Esimerkki Oy' }, languages: ['fi'] }
const headings = ['Käsittelytoimi', 'Käsittelyn tarkoitukset']

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetml = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A workbook by hand, with the given XML as its one sheet. */
function workbook(
  sheet: string,
  more: readonly (readonly [string, string | Uint8Array])[] = [],
  type = main,
) {
  return zip([
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${sheetml}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${sheetml}"><sheetData>${sheet}</sheetData></worksheet>`],
    ...more,
  ])
}

const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`
const table = `<row r="1">${text('A1', headings[0] ?? '')}${text('B1', headings[1] ?? '')}</row><row r="2">${text('A2', 'Asiakkaat')}${text('B2', 'Palvelu')}</row>`

async function refusal(bytes: Uint8Array, name = 'seloste.xlsx'): Promise<unknown> {
  const error: unknown = await readRecord(bytes, name).then(
    () => 'read',
    (reason: unknown) => reason,
  )
  return error instanceof Failure ? [error.code, ...error.fields.map(({ code }) => code)] : error
}

describe('a hostile or broken spreadsheet is refused by name', () => {
  it('reads the one made by hand, so that the others fail for what is wrong with them', async () => {
    const { activities } = await readRecord(workbook(table), 'seloste.xlsx')
    expect(activities[0]?.register?.name).toEqual({ fi: 'Asiakkaat' })
  })

  it.each([
    ['nothing', new Uint8Array(), 'file_empty'],
    ['no spreadsheet', new TextEncoder().encode('%PDF-1.7 …'), 'file_unknown_kind'],
    ['a text without a table', new TextEncoder().encode('Moi.\nMitä kuuluu?'), 'file_no_record'],
    ['a zip bomb', workbook(`${table}<!--${' '.repeat(40_000_000)}-->`), 'file_unsafe'],
    ['half a file', workbook(table).slice(0, 500), 'file_broken'],
    ['an archive whose sheet is no XML', workbook('<row r="1"><c'), 'file_no_record'],
    ['the same part twice', workbook(table, [['xl/workbook.xml', '<workbook/>']]), 'file_unsafe'],
    [
      'an entity of XML',
      workbook(table, [['xl/x.xml', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><x>&x;</x>']]),
      'file_unsafe',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toEqual(['unreadable', code])
  })

  it.each(['XFD1048576', 'XFD1048577'])('names the cell %s at the end of the world', async (cell) => {
    const far = workbook(`${table}<row r="${cell.slice(3)}">${text(cell, 'x')}</row>`)
    await expect(readRecord(far, 'seloste.xlsx')).rejects.toMatchObject({
      code: 'unreadable',
      fields: [{ path: '', code: 'file_cell_too_far', params: { cell: `S!${cell}` } }],
    })
  })

  it('reads a sheet that reaches to its end without saying anything there', async () => {
    const formatted = workbook(`${table}<row r="1048576"><c r="XFD1048576" s="0"/></row>`)
    const { activities } = await readRecord(formatted, 'seloste.xlsx')
    expect(activities.map(({ register }) => register?.name)).toEqual([{ fi: 'Asiakkaat' }])
  })

  it('leaves macros and links to other files alone, and says so', async () => {
    const macros = workbook(
      table,
      [['xl/vbaProject.bin', 'Sub Auto_Open()']],
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    )
    expect((await readRecord(macros, 'seloste.xlsm')).left).toEqual(['macros'])
  })

  it('computes no formula: the cell is named, and the row is not taken', async () => {
    const sheet = `${table}<row r="3">${text('A3', 'Toinen')}<c r="B3"><f>HYPERLINK("https://foo.example")</f><v>laskettu</v></c></row>`
    const { activities } = await readRecord(workbook(sheet), 'seloste.xlsx')
    expect(activities.map(({ register }) => register !== undefined)).toEqual([true, false])
    expect(activities[1]?.remarks).toEqual([
      { cell: 'B3', heading: 'Käsittelyn tarkoitukset', kind: 'error', code: 'formula' },
    ])
    expect(JSON.stringify(activities)).not.toContain('laskettu')
  })

  it('names the cell of a row that holds nothing but a formula', async () => {
    const sheet = `${table}<row r="3"><c r="B3"><f>B2</f><v>Palvelu</v></c></row><row r="4"><c r="A4"><f>A2</f></c></row>`
    const { activities } = await readRecord(workbook(sheet), 'seloste.xlsx')
    expect(activities.map(({ row, register }) => [row, register !== undefined])).toEqual([
      [2, true],
      [3, false],
      [4, false],
    ])
    const formulas = activities.flatMap(({ remarks }) => remarks.filter(({ code }) => code === 'formula'))
    expect(formulas.map(({ cell }) => cell)).toEqual(['B3', 'A4'])
  })

  it('reads the cells alone when what was carried has been tampered with', async () => {
    const register = resolveRegister(emptyRegister({ fi: 'Asiakkaat' }), {
      parties: new Map(),
      terms: new Map(),
    })
    const record = composeRecord([{ register }], organisation, {
      template: 'fi',
      language: 'fi',
      date: '2026-11-24',
    })
    const { sheets } = await readXlsx(await renderRecordXlsx(record))
    const [piece] = sheets[1]?.rows ?? []
    if (piece !== undefined) piece[1] = String(piece[1]).replace('"role":"controller"', '"role":"emperor"')
    const { activities } = await readRecord(
      await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }),
      'seloste.xlsx',
    )
    expect(activities[0]).toMatchObject({
      register: { name: { fi: 'Asiakkaat' }, role: 'controller' },
      remarks: [{ kind: 'note', code: 'carried_broken' }],
    })
  })

  it('refuses more activities than it takes, before it reads them', async () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => `R${at};Palvelu`)
    const csv = new TextEncoder().encode([headings.join(';'), ...rows].join('\n'))
    expect(await refusal(csv, 'seloste.csv')).toEqual(['unreadable', 'too_many'])
  })
})
