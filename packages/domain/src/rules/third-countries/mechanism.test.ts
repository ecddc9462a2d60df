import { describe, expect, it } from 'vitest'
import type { Transfer } from '../../register/transfer.ts'
import { kept } from '../../testing/matters.ts'
import { judge } from '../judge.ts'

function told(transfer: Partial<Transfer>) {
  const matter = kept({ transfers: { state: 'stated', items: [{ id: 't', ...transfer }] } })
  const { findings } = judge(matter, { date: '2026-11-22' })
  return findings.find(({ rule }) => rule === 'TRANS-44')?.message
}

describe('a transfer without a ground (GDPR Art. 44)', () => {
  it('is told with its country', () => {
    expect(told({ country: 'IN', importer: { fi: 'Tytäryhtiö' } })).toEqual({
      fi: 'Siirrolta maahan Intia puuttuu siirtoperuste.',
      sv: 'Överföringen till Indien saknar överföringsgrund.',
      en: 'Transfer to India has no legal mechanism.',
    })
  })

  it('is told with its importer where no country is named', () => {
    expect(told({ importer: { fi: 'Punainen Risti', en: 'Red Cross' } })).toMatchObject({
      fi: 'Siirrolta vastaanottajalle Punainen Risti puuttuu siirtoperuste.',
      en: 'Transfer to Red Cross has no legal mechanism.',
    })
  })

  it('is told as one to a third country where nobody is named', () => {
    expect(told({})).toEqual({
      fi: 'Siirrolta kolmanteen maahan puuttuu siirtoperuste.',
      sv: 'Överföringen till ett tredjeland saknar överföringsgrund.',
      en: 'Transfer to a third country has no legal mechanism.',
    })
  })
})
