import { emptyRegister, type Register } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'

const before: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri' }),
  contact: { name: { fi: 'Aino Esimerkki' } },
  purposes: [{ id: 'p1', term: 'billing', description: { fi: 'Laskutus' }, legalBases: [] }],
}

describe('differences', () => {
  it('finds none between equal states, whatever the order of keys', () => {
    expect(differences(before, structuredClone(before))).toEqual([])
    expect(differences({ a: 1, b: undefined }, { a: 1 })).toEqual([])
  })

  it('tells a phrase as one fact', () => {
    const after = { ...before, name: { fi: 'Asiakasrekisteri', sv: 'Kundregister' } }
    expect(differences(before, after)).toEqual([{ path: 'name', before: before.name, after: after.name }])
  })

  it('names a field of an item by the item’s id', () => {
    const after = { ...before, purposes: [{ ...before.purposes[0], directMarketing: true }] }
    expect(differences(before, after)).toEqual([
      { path: 'purposes/p1/directMarketing', before: undefined, after: true },
    ])
  })

  it('tells an added and a removed item as wholes', () => {
    const added = { id: 'p2', term: 'newsletter', legalBases: [] }
    expect(differences(before, { ...before, purposes: [added] })).toEqual([
      { path: 'purposes/p1', before: before.purposes[0], after: undefined },
      { path: 'purposes/p2', before: undefined, after: added },
    ])
  })

  it('tells a party as one fact, also when a reference takes its place', () => {
    const after = { ...before, contact: { ref: 'aino' } }
    expect(differences(before, after)).toEqual([
      { path: 'contact', before: before.contact, after: { ref: 'aino' } },
    ])
  })

  it('tells a three-valued fact as one when its state changes', () => {
    const after = { ...before, transfers: { state: 'none' } }
    expect(differences(before, after)).toEqual([
      { path: 'transfers', before: { state: 'notStated' }, after: { state: 'none' } },
    ])
  })
})
