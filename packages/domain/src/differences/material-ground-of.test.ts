import { describe, expect, it } from 'vitest'
import { emptyRegister } from '../register/empty-register.ts'
import { withValueAt } from '../register/fact-path.ts'
import type { Register } from '../register/register.ts'
import { differencesOf } from './differences-of.ts'
import { materialGroundOf } from './material-ground-of.ts'

const before: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri' }),
  purposes: [{ id: 'p1', term: 'billing', legalBases: [{ id: 'b1', code: '6-1-b' }] }],
  dataCategories: [{ id: 'd1', term: 'name' }],
  recipients: { state: 'stated', items: [{ id: 'r1', term: 'accountant' }] },
  retention: [{ id: 'a1', duration: 'P2Y', dataCategories: ['d1'] }],
}
const groundsOf = (after: Register) => differencesOf(before, after).map(materialGroundOf)
const grounds = (path: string, value: unknown) => groundsOf(withValueAt(before, path, value))

describe('a change that people must be told of', () => {
  it('is a new purpose or another one (Art. 13(3), 14(4))', () => {
    const added = { id: 'p2', term: 'newsletter' as const, legalBases: [] }
    expect(groundsOf({ ...before, purposes: [...before.purposes, added] })).toEqual(['purpose'])
    expect(grounds('purposes/p1/term', 'newsletter')).toEqual(['purpose'])
    expect(grounds('purposes/p1/directMarketing', true)).toEqual(['purpose'])
  })

  it('is another legal basis (Art. 13(1)(c)), and not where the consent is kept', () => {
    expect(grounds('purposes/p1/legalBases/b1/code', '6-1-f')).toEqual(['legalBasis'])
    expect(grounds('purposes/p1/legalBases/b1/consentRecord', 'CRM')).toEqual([undefined])
  })

  it('is a new recipient, and any at all where there was none (Art. 13(1)(e))', () => {
    const items = [
      { id: 'r1', term: 'accountant' },
      { id: 'r2', words: { fi: 'Perintätoimisto' } },
    ]
    expect(grounds('recipients', { state: 'stated', items })).toEqual(['recipient'])
    expect(grounds('transfers', { state: 'stated', items: [{ id: 't1', country: 'US' }] })).toEqual([
      'transfer',
    ])
    expect(grounds('transfers', { state: 'none' })).toEqual([undefined])
  })

  it('is a longer period, and not a shorter one (Art. 13(2)(a))', () => {
    expect(grounds('retention/a1/duration', 'P3Y')).toEqual(['retention'])
    expect(grounds('retention/a1/duration', 'P25M')).toEqual(['retention'])
    expect(grounds('retention/a1/duration', 'P1Y')).toEqual([undefined])
    expect(grounds('retention/a1/duration', 'P24M')).toEqual([undefined])
  })

  it('is new data, the sensitive ones by name (Art. 9, 10, 14(1)(d))', () => {
    const withData = (data: Register['dataCategories'][number]) =>
      groundsOf({ ...before, dataCategories: [...before.dataCategories, data] })
    expect(withData({ id: 'd2', term: 'email' })).toEqual(['dataCategory'])
    expect(withData({ id: 'd2', term: 'health' })).toEqual(['sensitiveData'])
    expect(grounds('dataCategories/d1/identityCode', true)).toEqual(['sensitiveData'])
  })

  it('is not what ends, nor a translation, nor how a text is kept in step', () => {
    expect(groundsOf({ ...before, purposes: [] })).toEqual([undefined])
    const worded = withValueAt(before, 'purposes/p1/words', { fi: 'Laskutus' })
    const translated = withValueAt(before, 'purposes/p1/words', { fi: 'Laskutus', sv: 'Fakturering' })
    expect(differencesOf(worded, translated).map(materialGroundOf)).toEqual([undefined])
    const reworded = withValueAt(before, 'purposes/p1/words', { fi: 'Laskutus ja perintä' })
    expect(differencesOf(worded, reworded).map(materialGroundOf)).toEqual(['purpose'])
  })
})
