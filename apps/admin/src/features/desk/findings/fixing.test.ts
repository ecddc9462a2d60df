import {
  currentLawPack,
  emptyRegister,
  type Fix,
  judge,
  type Organisation,
  withValueAt,
} from '@seloste/domain'
import { allCases } from '@seloste/domain/testing'
import { describe, expect, it } from 'vitest'
import { createDeskStore } from '../editing/desk-store.ts'
import { fixedOrganisation, fixedRegister, unfixedRegister } from './fixing.ts'

const organisation: Organisation = { slug: 'pilvi', name: { fi: 'Pilvi Oy' }, languages: ['fi'] }
const register = emptyRegister({ fi: 'Asiakkaat' })
const label = { fi: 'Lisää', sv: 'Lägg till', en: 'Add' }
const fix: Fix = {
  label,
  changes: [
    { path: 'rights/channels', value: ['email'] },
    { path: 'unit', value: { fi: 'Myynti' } },
  ],
}

describe('a fix', () => {
  it('that touches only the register leaves the organisation alone', () => {
    expect(fixedOrganisation(register, organisation, fix)).toBeUndefined()
    expect(fixedRegister(register, organisation, fix)).toMatchObject({ rights: { channels: ['email'] } })
  })

  it('hands back the organisation that it changes', () => {
    const authority: Fix = {
      label,
      changes: [{ path: 'organisation/supervisoryAuthority', value: 'fi' }],
    }
    expect(fixedOrganisation(register, organisation, authority)).toEqual({
      ...organisation,
      supervisoryAuthority: 'fi',
    })
    expect(fixedRegister(register, organisation, authority)).toBe(register)
  })

  it('is taken back alone, whatever has been edited since', () => {
    const fixed = fixedRegister(register, organisation, fix)
    const edited = withValueAt(fixed, 'name', { fi: 'Kanta-asiakkaat' })
    expect(unfixedRegister(edited, register, fix)).toEqual({ ...register, name: { fi: 'Kanta-asiakkaat' } })
  })
})

const articles = new Map(currentLawPack.rules.map(({ id, article }) => [id, article]))

/** Every fix that a rule offers for a kept register, in the cases of the law. */
const offered = allCases.flatMap(({ rule, date = '2026-11-22', fires }) =>
  Object.entries(fires).flatMap(([name, matter]) =>
    judge(matter, { date }).findings.flatMap((finding) =>
      finding.rule === rule && matter.origin === 'kept' && finding.fix !== undefined
        ? [{ article: articles.get(rule), name, matter, path: finding.path, made: finding.fix }]
        : [],
    ),
  ),
)

describe.each(offered)('a fix by $article: $name', ({ matter, path, made }) => {
  const { register: before, organisation: owner } = matter
  const fixed = fixedRegister(before, owner, made)
  const isOfRegister = made.changes.some((change) => !change.path.startsWith('organisation/'))

  it('changes the register or the organisation', () => {
    expect(fixed === before).toBe(!isOfRegister)
    expect(fixedOrganisation(before, owner, made) === undefined).toBe(isOfRegister)
  })

  it.runIf(isOfRegister)('is taken back by one undo on the desk', () => {
    const store = createDeskStore(before)
    store.rewrite(path, (register) => fixedRegister(register, owner, made))
    expect(store.get().register).toEqual(fixed)
    store.undo()
    expect(store.get().register).toBe(before)
  })

  it('is taken back alone when something else has been written since', () => {
    const edited = withValueAt(fixed, 'unit', { fi: 'Myynti' })
    expect(unfixedRegister(edited, before, made)).toEqual({ ...before, unit: { fi: 'Myynti' } })
  })
})
