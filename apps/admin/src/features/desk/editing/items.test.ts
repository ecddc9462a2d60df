import { emptyRegister, type Register } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { freshId, withItemMoved, withoutItem } from './items.ts'

const register: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri' }),
  purposes: [
    { id: 'p1', term: 'support', legalBases: [] },
    { id: 'p2', term: 'billing', legalBases: [] },
    { id: 'p3', term: 'newsletter', legalBases: [] },
  ],
  dataCategories: [
    { id: 'd1', term: 'name', purposes: ['p1', 'p2'] },
    { id: 'd2', term: 'email', purposes: ['p3'] },
  ],
  recipients: { state: 'stated', items: [{ id: 'r1', term: 'hosting' }] },
  transfers: { state: 'stated', items: [{ id: 't1', country: 'US', recipient: 'r1' }] },
}

describe('the items of a list', () => {
  it('leave no reference behind when they are removed', () => {
    const left = withoutItem(register, 'purposes', 'p3')
    expect(left.purposes.map((purpose) => purpose.id)).toEqual(['p1', 'p2'])
    expect(left.dataCategories[1]).toEqual({ id: 'd2', term: 'email' })
    expect(left.dataCategories[0]).toBe(register.dataCategories[0])
  })

  it('are taken from a transfer when a recipient is removed', () => {
    expect(withoutItem(register, 'recipients/items', 'r1').transfers).toEqual({
      state: 'stated',
      items: [{ id: 't1', country: 'US' }],
    })
  })

  it('move by places and stay at the ends', () => {
    const order = (next: Register) => next.purposes.map((purpose) => purpose.id)
    expect(order(withItemMoved(register, 'purposes', 'p1', 1))).toEqual(['p2', 'p1', 'p3'])
    expect(order(withItemMoved(register, 'purposes', 'p3', -1))).toEqual(['p1', 'p3', 'p2'])
    expect(withItemMoved(register, 'purposes', 'p3', 1)).toBe(register)
  })

  it('get an id that is free', () => {
    expect(freshId([{ id: 'p1' }, { id: 'p3' }], 'p')).toBe('p4')
    expect(freshId([], 'p')).toBe('p1')
  })
})
