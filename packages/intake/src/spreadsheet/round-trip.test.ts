import { composeRecord, recordTemplateCodes } from '@seloste/documents'
import {
  type FrozenRegister,
  languages,
  type Organisation,
  type Register,
  registerTemplates,
  resolveRegister,
} from '@seloste/domain'
import { arbitraryRegister, seedNumbers, seedRegister } from '@seloste/domain/testing'
import { renderRecordCsv, renderRecordXlsx } from '@seloste/render'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecord } from './read-record.ts'

const organisation: Organisation = { slug: 'esimerkki', name: { fi: 'Esimerkki Oy' }, languages: ['fi'] }
const unreferred = { parties: new Map(), terms: new Map() }
const some = fc.record({
  template: fc.constantFrom(...recordTemplateCodes),
  language: fc.constantFrom(...languages),
  format: fc.constantFrom('xlsx', 'csv'),
})

type Form = typeof some extends fc.Arbitrary<infer Value> ? Value : never

async function thereAndBack(registers: readonly FrozenRegister['register'][], form: Form) {
  const record = composeRecord(
    registers.map((register, at) => ({ register, kept: { id: `r${at}`, version: 1 } })),
    organisation,
    { ...form, date: '2026-11-24' },
  )
  const bytes =
    form.format === 'xlsx'
      ? await renderRecordXlsx(record)
      : new TextEncoder().encode(renderRecordCsv(record))
  return readRecord(bytes, `seloste.${form.format}`)
}

describe('a record that goes out and comes in again', () => {
  it('has the very same facts, whatever the registers, form, language and file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryRegister(), { minLength: 1, maxLength: 3 }),
        some,
        async (list, form) => {
          const registers = list.map((register: Register) => resolveRegister(register, unreferred))
          const { activities } = await thereAndBack(registers, form)
          expect(activities.map(({ remarks, edits }) => [remarks, edits])).toEqual(
            registers.map(() => [[], []]),
          )
          expect(activities.map(({ register }) => register)).toEqual(registers)
          expect(activities.map(({ carried }) => carried?.kept?.id)).toEqual(
            registers.map((_, at) => `r${at}`),
          )
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)

  it.each(recordTemplateCodes)(
    'in the form of %s has the facts of every register template',
    async (template) => {
      const registers = registerTemplates.map(({ register }) => resolveRegister(register, unreferred))
      const { activities } = await thereAndBack(registers, { template, language: 'sv', format: 'xlsx' })
      expect(activities.map(({ register }) => register)).toEqual(registers)
    },
  )

  it.skipIf(seedRegister('000') === undefined)('has the facts of the notices at hand', async () => {
    const registers = seedNumbers.flatMap((number) => seedRegister(number)?.register ?? [])
    for (const format of ['xlsx', 'csv'] as const) {
      const { activities } = await thereAndBack(registers, { template: 'fi', language: 'fi', format })
      expect(activities.map(({ register }) => register)).toEqual(registers)
    }
  })
})
