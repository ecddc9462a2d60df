import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRegister } from '../testing/arbitrary-register.ts'
import { emptyRegister } from './empty-register.ts'
import { resolveRegister } from './freeze.ts'
import { thawRegister } from './thaw.ts'

const parties = new Map([['cloud', { name: { fi: 'Pilvi Oy' } }]])
const terms = new Map([['t1', { id: 't1', vocabulary: 'purpose' as const, labels: { fi: 'Talkoot' } }]])
const unreferred = { parties: new Map(), terms: new Map() }

describe('a register that is thawed', () => {
  it('is the one that was frozen, in the organisation that it was frozen in', () =>
    fc.assert(
      fc.property(arbitraryRegister(), (register) => {
        const referring = {
          ...register,
          controller: { ref: 'cloud' },
          dpo: { ref: 'gone' },
          purposes: [{ id: 'a', term: 'own:t1' as const, legalBases: [] }],
        }
        const referable = { parties, terms }
        expect(thawRegister(resolveRegister(referring, referable), referable)).toEqual(referring)
      }),
      { numRuns: 100 },
    ))

  it('holds by itself what another organisation does not have', () => {
    const register = {
      ...emptyRegister({ fi: 'R' }),
      controller: { ref: 'cloud' },
      purposes: [{ id: 'a', term: 'own:t1' as const, legalBases: [] }],
    }
    const elsewhere = thawRegister(resolveRegister(register, { parties, terms }), unreferred)
    expect(elsewhere.controller).toEqual({ name: { fi: 'Pilvi Oy' } })
    expect(elsewhere.purposes).toEqual([{ id: 'a', words: { fi: 'Talkoot' }, legalBases: [] }])
  })
})
