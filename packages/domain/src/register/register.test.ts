import { describe, expect, it } from 'vitest'
import { Failure } from '../errors/failure.ts'
import { parse } from '../errors/parse.ts'
import { emptyRegister } from './empty-register.ts'
import { registerSchema } from './register.ts'

const empty = emptyRegister({ fi: 'Asiakasrekisteri' })
const deep = (depth: number): unknown => (depth === 0 ? 1 : { deep: deep(depth - 1) })

function refusals(change: object): readonly string[] {
  try {
    parse(registerSchema, { ...empty, ...change })
    return []
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    expect(error.code).toBe('invalid')
    return error.fields.map(({ path, code }) => `${path} ${code}`)
  }
}

describe('a register that is not well-formed is refused with the field named', () => {
  it.each([
    ['an unknown field', { colour: 'red' }, ['colour unknown_field']],
    [
      'an unknown field inside',
      { purposes: [{ id: 'p', legalBases: [], colour: 1 }] },
      ['purposes/p/colour unknown_field'],
    ],
    [
      'a code that GDPR Art. 6(1) does not have',
      { legalBases: [{ id: 'b', code: '6-1-g' }] },
      ['legalBases/b/code unknown_code'],
    ],
    [
      'a code that every object has',
      { legalBases: [{ id: 'b', code: 'constructor' }] },
      ['legalBases/b/code unknown_code'],
    ],
    [
      'a purpose of no vocabulary',
      { purposes: [{ id: 'p', term: 'nonsense', legalBases: [] }] },
      ['purposes/p/term unknown_code'],
    ],
    ['an impossible date', { particulars: { updatedOn: '2018-02-30' } }, ['particulars/updatedOn date']],
    ['no time', { retention: [{ id: 'k', duration: 'P0D' }] }, ['retention/k/duration duration']],
    ['a time backwards', { retention: [{ id: 'k', duration: '-P1Y' }] }, ['retention/k/duration duration']],
    [
      'a statute that there is not',
      { retention: [{ id: 'k', statute: 'RF-NONE' }] },
      ['retention/k/statute unknown_code'],
    ],
    [
      'a wrong business id',
      { controller: { businessId: '1234567-8' } },
      ['controller/businessId business_id'],
    ],
    ['a wrong e-mail', { contact: { email: 'nobody' } }, ['contact/email email']],
    ['a text too long', { description: { fi: 'x'.repeat(5001) } }, ['description/fi too_long']],
    ['a null character', { description: { sv: 'a\u0000' } }, ['description/sv unprintable']],
    ['half a surrogate pair', { description: { en: '\ud800' } }, ['description/en unprintable']],
    ['a language that there is not', { description: { de: 'x' } }, ['description/de unknown_field']],
    ['a number for a text', { description: { fi: 7 } }, ['description/fi wrong_type']],
    ['a name left out', { name: undefined }, ['name required']],
    ['a state left out', { recipients: {} }, ['recipients/state required']],
    ['a state of no three-valued fact', { transfers: { state: 'maybe' } }, ['transfers/state unknown_code']],
    [
      'a list where nothing is stated',
      { transfers: { state: 'none', items: [] } },
      ['transfers/items unknown_field'],
    ],
    ['two items of one id', { measures: [{ id: 'm' }, { id: 'm' }] }, ['measures/m/id duplicate_id']],
    [
      'a purpose that the register does not have',
      { dataCategories: [{ id: 'd', purposes: ['x'] }] },
      ['dataCategories/d/purposes/0 unknown_reference'],
    ],
    [
      'a recipient that the register does not have',
      { transfers: { state: 'stated', items: [{ id: 't', recipient: 'x' }] } },
      ['transfers/items/t/recipient unknown_reference'],
    ],
    ['content of another version', { schemaVersion: 99 }, ['schemaVersion unknown_code']],
    [
      'too many items',
      { notes: Array.from({ length: 101 }, (_, n) => ({ id: `n${n}`, concept: 'rights' })) },
      ['notes too_many'],
    ],
  ])('%s', (_, change, expected) => {
    expect(refusals(change)).toEqual(expected)
  })

  it('names every field that is wrong, not only the first', () => {
    expect(refusals({ contact: { email: 'x' }, dpo: { businessId: 'y' } })).toEqual([
      'contact/email email',
      'dpo/businessId business_id',
    ])
  })

  it.each([null, 7, 'text', [], undefined])('refuses what is no object (%s)', (input) => {
    expect(() => parse(registerSchema, input)).toThrow(Failure)
  })

  it('does not choke on deep nesting, or on a prototype', () => {
    expect(refusals({ description: deep(500) })).toEqual(['description/deep unknown_field'])
    const hostile: object = JSON.parse('{"__proto__": {"role": "processor"}}')
    expect(refusals(hostile)).toEqual(['__proto__ unknown_field'])
  })
})

describe('well-formed is not lawful: a register with gaps is kept, and rules find them', () => {
  it('accepts a register that states nothing but its name', () => {
    expect(registerSchema.parse(empty)).toEqual(empty)
  })

  it.each(['notStated', 'none'] as const)('tells “nothing said” from “none” (%s)', (state) => {
    const register = registerSchema.parse({ ...empty, transfers: { state } })
    expect(register.transfers).toEqual({ state })
  })

  it('accepts any script, emoji and markup as text', () => {
    const name = { fi: '👩‍🌾 <b>Puutarha</b>', en: 'سجل' }
    expect(registerSchema.parse({ ...empty, name }).name).toEqual(name)
  })

  it('accepts a reference to a party, and the party itself', () => {
    expect(registerSchema.parse({ ...empty, controller: { ref: 'p1' } }).controller).toEqual({ ref: 'p1' })
    expect(registerSchema.parse({ ...empty, controller: { name: { fi: 'X' } } }).controller).toEqual({
      name: { fi: 'X' },
    })
  })

  it('accepts a term of the organisation’s own', () => {
    const purposes = [{ id: 'p', term: 'own:abc', legalBases: [] }]
    expect(registerSchema.parse({ ...empty, purposes }).purposes).toEqual(purposes)
  })
})
