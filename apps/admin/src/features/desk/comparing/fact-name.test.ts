import { emptyRegister, withValueAt } from '@seloste/domain'
import { describe, expect, it, vi } from 'vitest'
import { factName } from './fact-name.ts'

// The words are written in the language that the browser remembers.
vi.hoisted(() => vi.stubGlobal('localStorage', { getItem: () => 'fi' }))

const known = { parties: new Map(), terms: new Map() }
const register = withValueAt(emptyRegister({ fi: 'Asiakasrekisteri' }), 'purposes', [
  { id: 'p1', words: { fi: 'Laskutus' }, legalBases: [] },
])

describe('the name of a compared fact', () => {
  it('tells which item it is of', () => {
    expect(factName('purposes/p1/description', [register], 'fi', known)).toMatch(/^.+ › .+ \(Laskutus\)$/)
  })

  it('finds an item that only one of the states has', () => {
    const without = emptyRegister({ fi: 'Asiakasrekisteri' })
    expect(factName('purposes/p1', [without, register], 'fi', known)).toMatch(/\(Laskutus\)$/)
  })

  it('is the label alone for a fact of the register itself', () => {
    expect(factName('unit', [register], 'en', known)).not.toContain('(')
  })
})
