import { describe, expect, it } from 'vitest'
import { emptyRegister } from './empty-register.ts'
import type { Register } from './register.ts'
import { withoutItem } from './without-item.ts'

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

describe('items that are removed', () => {
  it('leave no reference behind', () => {
    const left = withoutItem(register, 'purposes', 'p3')
    expect(left.purposes.map((purpose) => purpose.id)).toEqual(['p1', 'p2'])
    expect(left.dataCategories[1]).toEqual({ id: 'd2', term: 'email' })
    expect(left.dataCategories[0]).toBe(register.dataCategories[0])
  })

  it('are taken from a transfer where they were its recipient', () => {
    expect(withoutItem(register, 'recipients/items', 'r1').transfers).toEqual({
      state: 'stated',
      items: [{ id: 't1', country: 'US' }],
    })
  })
})
