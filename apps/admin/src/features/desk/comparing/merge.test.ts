import { emptyRegister, type Register } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { clashesOf, merged, type Side } from './merge.ts'

const base: Register = {
  ...emptyRegister({ fi: 'Asiakasrekisteri' }),
  unit: { fi: 'Myynti' },
  purposes: [
    { id: 'p1', term: 'billing', legalBases: [] },
    { id: 'p2', term: 'newsletter', legalBases: [] },
  ],
}

function choose(mine: Register, theirs: Register, side: (changedBy: string) => Side) {
  const clashes = clashesOf(base, mine, theirs)
  const choices = Object.fromEntries(clashes.map((clash) => [clash.path, side(clash.changedBy)]))
  return merged(base, mine, theirs, clashes, choices)
}
const eachItsOwn = (changedBy: string): Side => (changedBy === 'theirs' ? 'theirs' : 'mine')

describe('two registers grown from one base', () => {
  it('keep both when different facts were changed', () => {
    const mine = { ...base, unit: { fi: 'Asiakaspalvelu' } }
    const theirs = { ...base, name: { fi: 'Asiakkaat' } }
    expect(clashesOf(base, mine, theirs).map(({ path, changedBy }) => [path, changedBy])).toEqual([
      ['unit', 'mine'],
      ['name', 'theirs'],
    ])
    expect(choose(mine, theirs, eachItsOwn)).toMatchObject({
      name: { fi: 'Asiakkaat' },
      unit: { fi: 'Asiakaspalvelu' },
    })
  })

  it('ask when one fact was changed by both, and not when both wrote the same', () => {
    const mine = { ...base, unit: { fi: 'Asiakaspalvelu' } }
    const theirs = { ...base, unit: { fi: 'Markkinointi' } }
    expect(clashesOf(base, mine, theirs)).toEqual([
      { path: 'unit', base: base.unit, mine: mine.unit, theirs: theirs.unit, changedBy: 'both' },
    ])
    expect(clashesOf(base, mine, structuredClone(mine))).toEqual([])
  })

  it('keep the items that each added', () => {
    const mine = { ...base, purposes: [...base.purposes, { id: 'p3', term: 'analytics', legalBases: [] }] }
    const theirs = { ...base, purposes: [...base.purposes, { id: 'p4', term: 'security', legalBases: [] }] }
    const both = choose(mine as Register, theirs as Register, eachItsOwn)
    expect(both.purposes.map(({ id }) => id)).toEqual(['p1', 'p2', 'p4', 'p3'])
  })

  it('ask about the whole item when one removed what the other changed', () => {
    const mine = { ...base, purposes: base.purposes.filter(({ id }) => id !== 'p1') }
    const theirs: Register = {
      ...base,
      purposes: base.purposes.map((purpose) =>
        purpose.id === 'p1' ? { ...purpose, research: true } : purpose,
      ),
    }
    expect(clashesOf(base, mine, theirs)).toMatchObject([{ path: 'purposes/p1', changedBy: 'both' }])
    expect(choose(mine, theirs, () => 'mine').purposes.map(({ id }) => id)).toEqual(['p2'])
    expect(choose(mine, theirs, () => 'theirs').purposes).toEqual(theirs.purposes)
    expect(
      choose(theirs, mine, () => 'mine')
        .purposes.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['p1', 'p2'])
  })

  it('keep my order when only I reordered', () => {
    const mine = { ...base, purposes: base.purposes.toReversed() }
    const theirs = { ...base, unit: { fi: 'Markkinointi' } }
    expect(choose(mine, theirs, eachItsOwn).purposes.map(({ id }) => id)).toEqual(['p2', 'p1'])
  })

  it('take everything of one side when it is chosen for every fact', () => {
    const mine: Register = { ...base, unit: { fi: 'A' }, transfers: { state: 'none' } }
    const theirs: Register = { ...base, name: { fi: 'B' }, transfers: { state: 'stated', items: [] } }
    expect(choose(mine, theirs, () => 'mine')).toEqual(mine)
    expect(choose(mine, theirs, () => 'theirs')).toEqual(theirs)
  })
})
