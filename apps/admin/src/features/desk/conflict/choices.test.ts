import { emptyRegister, withValueAt } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { clashesOf, merged } from '../comparing/merge.ts'
import { allFrom, bothFirst, ownChanges, unanswered } from './choices.ts'

const base = { ...emptyRegister({ fi: 'Asiakasrekisteri' }), unit: { fi: 'Myynti' } }
const mine = withValueAt(withValueAt(base, 'unit', { fi: 'Palvelu' }), 'transfers', { state: 'none' })
const theirs = withValueAt(withValueAt(base, 'unit', { fi: 'Tuki' }), 'name', { fi: 'Asiakkaat' })
const clashes = clashesOf(base, mine, theirs)
const settled = (choices: ReturnType<typeof ownChanges>) => merged(base, mine, theirs, clashes, choices)

describe('choices in a conflict', () => {
  it('take by themselves what one side alone has changed, and leave open what both have', () => {
    const choices = ownChanges(clashes)
    expect(choices).toEqual({ transfers: 'mine', name: 'theirs' })
    expect(unanswered(clashes, choices).map(({ path }) => path)).toEqual(['unit'])
  })

  it('lose nothing of either side once the open ones are answered', () => {
    const register = settled({ ...ownChanges(clashes), unit: 'mine' })
    expect(register).toMatchObject({
      unit: { fi: 'Palvelu' },
      transfers: { state: 'none' },
      name: { fi: 'Asiakkaat' },
    })
  })

  it('take one side whole', () => {
    expect(settled(allFrom('mine', clashes))).toEqual(mine)
    expect(settled(allFrom('theirs', clashes))).toEqual(theirs)
    expect(unanswered(clashes, allFrom('theirs', clashes))).toEqual([])
  })

  it('ask first what has to be chosen', () => {
    expect(bothFirst(clashes)[0]?.path).toBe('unit')
    expect(bothFirst(clashes)).toHaveLength(clashes.length)
  })
})
