import { describe, expect, it } from 'vitest'
import { impliedKinds } from './implied-kinds.ts'

describe('the kinds of a category of data', () => {
  it('follow from its own term (GDPR Art. 9, 10)', () => {
    expect([...impliedKinds('health', undefined)]).toEqual(['special'])
    expect([...impliedKinds('criminal', undefined)]).toEqual(['criminal'])
    expect([...impliedKinds('name', undefined)]).toEqual([])
  })

  it('and from each datum in it (Data Protection Act, section 29)', () => {
    const items = [{ id: 'i1', term: 'hetu' }, { id: 'i2', term: 'password' }, { id: 'i3' }]
    expect([...impliedKinds(undefined, items)]).toEqual(['identityCode', 'credential'])
  })
})
