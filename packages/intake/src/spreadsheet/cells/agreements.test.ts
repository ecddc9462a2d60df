import { composeRecord, recordTemplates } from '@seloste/documents'
import { emptyRegister, type ResolvedRegister, resolveRegister } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { align } from '../align.ts'
import { readAgreements } from './agreements.ts'

const agreement = { reference: 'S-1' }
const accountant = { id: 'tilit', name: { fi: 'Tilit Oy' }, agreement }
const host = { id: 'pilvi', name: { fi: 'Pilvi Oy' }, agreement }
const register: ResolvedRegister = {
  ...resolveRegister(emptyRegister({ fi: 'Asiakasrekisteri' }), { parties: new Map(), terms: new Map() }),
  recipients: {
    state: 'stated',
    items: [accountant, accountant, host].map((party, at) => ({ id: `r${at}`, term: 'hosting', party })),
  },
}

/** The agreements of the recipients after the cell was written over with these lines. */
function agreementsAfter(lines: readonly string[]) {
  const [sheet] = composeRecord(
    [{ register }],
    { slug: 'esimerkki', name: { fi: 'Esimerkki Oy' }, languages: ['fi'] },
    { template: 'fi', language: 'fi', date: '2026-11-24' },
  ).sheets
  const at = sheet?.columns.findIndex(({ code }) => code === 'agreements') ?? -1
  const column = recordTemplates.fi.sheets.controller.columns.find(({ code }) => code === 'agreements')
  if (column === undefined) throw new Error('the form has no agreements')
  const reading = { language: 'fi', column, heading: 'Käsittelijät ja sopimukset', remark: () => {} } as const
  const { recipients } = readAgreements(register, align(sheet?.rows[0]?.cells[at] ?? [], lines), reading)
  return recipients.state === 'stated' ? recipients.items.map(({ party }) => party?.agreement) : []
}

describe('the agreement with a party that is several recipients (GDPR Art. 28(3))', () => {
  it('is changed for each of them by its one line', () => {
    const changed = { reference: 'S-2' }
    expect(agreementsAfter(['Tilit Oy: S-2', 'Pilvi Oy: S-1'])).toEqual([changed, changed, agreement])
  })

  it('ends for each of them with its line', () => {
    expect(agreementsAfter(['Pilvi Oy: S-1'])).toEqual([undefined, undefined, agreement])
  })
})
