import { emptyRegister, type FrozenRegister, frozenRegisterSchema, type Organisation } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { offeredFacts, withoutNamed, withTaken } from './offered-facts.ts'

const kept: Organisation = {
  slug: 'malli',
  name: { fi: 'Malli Oy' },
  languages: ['fi'],
  email: 'info@malli.example',
  address: { street: { sv: 'Exempelvägen 1' }, postalCode: '00100' },
}

function readOf(organisation: Partial<Organisation>, people: object = {}): FrozenRegister {
  return frozenRegisterSchema.parse({
    format: 'seloste/register',
    organisation: { slug: 'organisation', name: { fi: 'Malli Oy' }, languages: ['fi'], ...organisation },
    register: { ...emptyRegister({ fi: 'Asiakasrekisteri' }), ...people },
  })
}

const told = (read: FrozenRegister, organisation = kept) =>
  offeredFacts(read, organisation).map(({ path, standing, isProposed }) => [path, standing, isProposed])

describe('what a notice tells of the organisation', () => {
  it('is proposed where the organisation lacks it, and only offered where it says otherwise', () => {
    const read = readOf({ phone: '+358 9 000 0000', email: 'vanha@malli.example' })
    expect(told(read)).toEqual([
      ['phone', 'lacking', true],
      ['email', 'different', false],
    ])
    const filled = withTaken(kept, offeredFacts(read, kept), {})
    expect(filled).toEqual({ ...kept, phone: '+358 9 000 0000' })
    expect(withTaken(kept, offeredFacts(read, kept), { phone: false, email: true })).toEqual({
      ...kept,
      email: 'vanha@malli.example',
    })
  })

  it('stands beside what is told in another language', () => {
    const read = readOf({ address: { street: { fi: 'Esimerkkitie 1' }, postalCode: '00100' } })
    expect(offeredFacts(read, kept)).toMatchObject([
      {
        path: 'address',
        standing: 'lacking',
        filled: { street: { fi: 'Esimerkkitie 1', sv: 'Exempelvägen 1' }, postalCode: '00100' },
      },
    ])
  })

  it('written over a text, leaves its translation known to be older', () => {
    const both = { ...kept, name: { fi: 'Malli Oy', sv: 'Malli Ab' } }
    const [name] = offeredFacts(readOf({ name: { fi: 'Uusi Malli Oy' } }), both)
    expect(name?.filled).toEqual({
      fi: 'Uusi Malli Oy',
      sv: 'Malli Ab',
      translatedFrom: { sv: { language: 'fi', text: 'Malli Oy' } },
    })
  })

  it('is nothing where the organisation says the same: it then stays the very same', () => {
    const read = readOf({ email: 'info@malli.example' })
    expect(told(read)).toEqual([])
    expect(withTaken(kept, [], {})).toBe(kept)
  })

  it('is proposed of no other controller', () => {
    expect(told(readOf({ name: { fi: 'Toinen Oy' }, phone: '+358 9 000 0000' }))).toEqual([
      ['name', 'different', false],
      ['phone', 'lacking', false],
    ])
    const renamed = readOf({ name: { fi: 'Malli Oyj' }, businessId: '1234567-1', phone: '+358 9 000 0000' })
    expect(told(renamed, { ...kept, businessId: '1234567-1' })).toEqual([
      ['name', 'different', false],
      ['phone', 'lacking', true],
    ])
  })

  it('makes no one person of two, and a person of the organisation is told in one place', () => {
    const maija = { name: { fi: 'Maija Malli' }, email: 'maija@malli.example' }
    const read = readOf({}, { contact: maija, dpo: { email: 'tietosuoja@malli.example' } })
    const dpo = { name: { fi: 'Pekka Malli' } }
    const offered = offeredFacts(read, { ...kept, dpo })
    expect(offered).toMatchObject([
      { path: 'contact', standing: 'lacking' },
      { path: 'dpo', standing: 'different', filled: { email: 'tietosuoja@malli.example' } },
    ])
    const filled = withTaken({ ...kept, dpo }, offered, {})
    expect(filled).toMatchObject({ contact: maija, dpo })
    const left = withoutNamed(read.register, filled)
    expect(left.contact).toBeUndefined()
    expect(left.dpo).toEqual({ email: 'tietosuoja@malli.example' })
    expect(withoutNamed(read.register, kept)).toEqual(read.register)
  })
})
