import { emptyRegister, freezeRegister, type Organisation, withValueAt } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { publicChanges } from './public-changes.ts'

const organisation: Organisation = { slug: 'pilvi', name: { fi: 'Pilvi Oy' }, languages: ['fi'] }
const known = { parties: new Map([['p', { name: { fi: 'Laskupalvelu Oy' } }]]), terms: new Map() }
const register = { ...emptyRegister({ fi: 'Asiakasrekisteri' }), contact: { ref: 'p' } }
const published = freezeRegister(register, organisation, known)
const pathsOf = (...now: Parameters<typeof publicChanges>) =>
  publicChanges(...now)
    .differences.map(({ path }) => path)
    .toSorted()

describe('what would be read otherwise if the register were published', () => {
  it('is nothing when nothing has changed', () => {
    expect(pathsOf(published, register, organisation, known)).toEqual([])
  })

  it('is a fact of the register, or of the organisation', () => {
    const renamed = { ...organisation, name: { fi: 'Pilvi Oyj' } }
    const edited = withValueAt(register, 'unit', { fi: 'Myynti' })
    expect(pathsOf(published, edited, renamed, known)).toEqual(['organisation/name', 'unit'])
  })

  it('is a shared party that has changed in the meantime', () => {
    const parties = new Map([['p', { name: { fi: 'Laskutus Oy' } }]])
    expect(pathsOf(published, register, organisation, { ...known, parties })).toEqual(['contact'])
  })

  it('leaves out what the public never reads', () => {
    const internal = withValueAt(register, 'measures', [
      { id: 'm1', words: { fi: 'Kulunvalvonta' }, internal: true },
    ])
    expect(pathsOf(published, internal, organisation, known)).toEqual([])
  })
})
