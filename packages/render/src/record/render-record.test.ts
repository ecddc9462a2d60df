import { inflateRawSync } from 'node:zlib'
import { carriedName, composeRecord, type RecordTemplateCode } from '@seloste/documents'
import {
  emptyRegister,
  type Organisation,
  type Register,
  registerTemplates,
  resolveRegister,
} from '@seloste/domain'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { renderRecordCsv } from './render-record-csv.ts'
import { renderRecordXlsx } from './render-record-xlsx.ts'

const organisation: Organisation = { slug: 'esimerkki', name: { fi: 'Esimerkki Oy' }, languages: ['fi'] }

function record(registers: readonly Register[], template: RecordTemplateCode = 'fi') {
  const entries = registers.map((register) => ({
    register: resolveRegister(register, { parties: new Map(), terms: new Map() }),
  }))
  return composeRecord(entries, organisation, { template, language: 'fi', date: '2026-11-24' })
}

const hostile = ['=1+1', '+358', '-2', '@SUM(A1)', '\t=1+1', "'=1", '=HYPERLINK("https://foo.example","x")']
const hostileRegisters = hostile.map((fi) => ({ ...emptyRegister({ fi }), unit: { fi } }))

/** The parts of a workbook by name, unpacked without the library that packed them. */
function partsOf(zip: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(zip)
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006') + 16)
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [packed, nameLength, extra, comment] = [20, 28, 30, 32].map((field, index) =>
      index === 0 ? bytes.readUInt32LE(at + field) : bytes.readUInt16LE(at + field),
    ) as [number, number, number, number]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const body = bytes.subarray(start, start + packed)
    parts.set(name, String(bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body))
    at += 46 + nameLength + extra + comment
  }
  return parts
}

describe('the record as a workbook', () => {
  it('holds texts alone: no formula, link or macro, whatever a register says', async () => {
    const parts = partsOf(await renderRecordXlsx(record(hostileRegisters)))
    for (const [name, text] of parts) {
      expect(name).not.toMatch(/vba|externalLink/i)
      expect(text).not.toMatch(/<f[ >]|<hyperlink|TargetMode="External"/)
    }
    const { sheets } = await readXlsx(await renderRecordXlsx(record(hostileRegisters)))
    const names = sheets[0]?.rows.map(([name]) => name)
    for (const text of hostile) expect(names).toContain(text.trim())
  })

  it('carries the registers whole in a sheet out of sight, unless it is handed on', async () => {
    const some = record([emptyRegister({ fi: 'Asiakkaat' })])
    const { sheets } = await readXlsx(await renderRecordXlsx(some))
    expect(sheets.map(({ name, veryHidden }) => [name, veryHidden === true])).toEqual([
      ['Rekisterinpitäjä', false],
      [carriedName, true],
    ])
    const handedOn = await readXlsx(await renderRecordXlsx(some, { carriesFacts: false }))
    expect(handedOn.sheets.map(({ name }) => name)).toEqual(['Rekisterinpitäjä'])
    expect(handedOn.sheets[0]?.rows.flat()).not.toContain(carriedName)
  })

  it('has the headings of the ICO’s form on its ninth row', async () => {
    const { sheets } = await readXlsx(await renderRecordXlsx(record([emptyRegister({ fi: 'R' })], 'ico')))
    expect(sheets[0]?.rows[8]?.slice(0, 3)).toEqual([
      'Business function',
      'Processing activity',
      'Purpose of processing',
    ])
  })

  it('is the same bytes for the same record', async () => {
    const some = record(registerTemplates.slice(0, 3).map(({ register }) => register))
    expect(Buffer.compare(await renderRecordXlsx(some), await renderRecordXlsx(some))).toBe(0)
  })
})

describe('the record as CSV', () => {
  it('lets a spreadsheet program see no formula (CWE-1236)', () => {
    const csv = renderRecordCsv(record(hostileRegisters), { carriesFacts: false })
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    for (const row of csv.split('\r\n').slice(1)) {
      for (const cell of row.split(';')) expect(cell).not.toMatch(/^"?[=+\-@\t\r]/)
    }
    expect(csv).toContain("''=1")
  })

  it('has a table for each role, with a blank line between', () => {
    const both = [emptyRegister({ fi: 'A' }), { ...emptyRegister({ fi: 'B' }), role: 'processor' as const }]
    const rows = renderRecordCsv(record(both), { carriesFacts: false }).trimEnd().split('\r\n')
    expect(rows.map((row) => row.split(';')[0]?.replace('\ufeff', ''))).toEqual([
      'Käsittelytoimi (rekisterin nimi)',
      'A',
      '',
      'Käsittelytoimi (rekisterin nimi)',
      'B',
    ])
  })
})
