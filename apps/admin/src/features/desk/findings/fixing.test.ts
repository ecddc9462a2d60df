import { emptyRegister, type Fix, type Organisation, withValueAt } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
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
