import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Organisation } from '../organisation/organisation.ts'
import { arbitraryRegister } from '../testing/arbitrary-register.ts'
import { emptyRegister } from './empty-register.ts'
import { freezeRegister, resolveRegister } from './freeze.ts'
import { frozenRegisterSchema } from './frozen-register.ts'

const organisation: Organisation = { slug: 'laakso', name: { fi: 'Laakso Oy' }, languages: ['fi'] }
const parties = new Map([['cloud', { name: { fi: 'Pilvi Oy' } }]])
const terms = new Map([
  ['t1', { id: 't1', vocabulary: 'purpose' as const, labels: { fi: 'Talkoot', sv: 'Talko' } }],
])

describe('a register that is frozen with all that it refers to', () => {
  it('holds no reference, and stays as it is when it is frozen again', () =>
    fc.assert(
      fc.property(arbitraryRegister(), (register) => {
        const frozen = freezeRegister(register, organisation, { parties, terms })
        expect(JSON.stringify(frozen)).not.toContain('"ref":')
        expect(frozenRegisterSchema.parse(frozen)).toEqual(frozen)
        expect(resolveRegister(frozen.register, { parties: new Map(), terms: new Map() })).toEqual(
          frozen.register,
        )
      }),
      { numRuns: 100 },
    ))

  it('holds the party with its id, and a party that is no more without a name', () => {
    const register = { ...emptyRegister({ fi: 'R' }), controller: { ref: 'cloud' }, dpo: { ref: 'gone' } }
    const resolved = resolveRegister(register, { parties, terms })
    expect(resolved.controller).toEqual({ id: 'cloud', name: { fi: 'Pilvi Oy' } })
    expect(resolved.dpo).toEqual({ id: 'gone' })
  })

  it('gives own terms their labels, unless the register has words for them', () => {
    const purposes = [
      { id: 'a', term: 'own:t1' as const, legalBases: [] },
      { id: 'b', term: 'own:t1' as const, words: { fi: 'Syystalkoot' }, legalBases: [] },
    ]
    const resolved = resolveRegister({ ...emptyRegister({ fi: 'R' }), purposes }, { parties, terms })
    expect(resolved.purposes.map(({ words }) => words)).toEqual([
      { fi: 'Talkoot', sv: 'Talko' },
      { fi: 'Syystalkoot' },
    ])
  })

  it('leaves what it was made from untouched', () => {
    const register = { ...emptyRegister({ fi: 'R' }), controller: { ref: 'cloud' } }
    const before = JSON.stringify(register)
    freezeRegister(register, organisation, { parties, terms })
    expect(JSON.stringify(register)).toBe(before)
  })
})
