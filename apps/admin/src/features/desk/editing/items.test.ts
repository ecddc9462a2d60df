import { emptyRegister, type Register } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { freshId, withItemMoved } from './items.ts'

const register: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri' }),
  purposes: [
    { id: 'p1', term: 'support', legalBases: [] },
    { id: 'p2', term: 'billing', legalBases: [] },
    { id: 'p3', term: 'newsletter', legalBases: [] },
  ],
}

describe('the items of a list', () => {
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
