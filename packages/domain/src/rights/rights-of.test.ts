import { describe, expect, it } from 'vitest'
import { emptyRegister } from '../register/empty-register.ts'
import type { Register } from '../register/register.ts'
import { type LegalBasisCode, legalBasisTerms } from '../vocabulary/legal-bases.ts'
import type { RightCode } from '../vocabulary/rights.ts'
import { isSpecialCategory, rightOrder, rightsOf } from './rights-of.ts'

type Purpose = Register['purposes'][number]

function register(change: Partial<Register>): Register {
  return { ...emptyRegister({ fi: 'R' }), ...change }
}

/** A register of one purpose on one basis. */
function on(code: LegalBasisCode, traits: Partial<Purpose> = {}): Register {
  return register({ purposes: [{ id: 'p', legalBases: [{ id: 'b', code }], ...traits }] })
}

function right(of: Register, code: RightCode) {
  const found = rightsOf(of).find((assessment) => assessment.right === code)
  if (found === undefined) throw new Error(`no ${code}`)
  return found
}

const bases = Object.keys(legalBasisTerms) as LegalBasisCode[]
const consent = '6-1-a'
const contract = '6-1-b'
const duty = '6-1-c'
const vital = '6-1-d'
const task = '6-1-e'
const interest = '6-1-f'

describe('rights follow the legal basis (GDPR Art. 7(3), 12–22, 77, 79)', () => {
  const everywhere: RightCode[] = ['access', 'rectification', 'restriction', 'complaint', 'judicial']
  it.each(everywhere)('Art. 15, 16, 18, 77, 79: %s on every basis', (code) => {
    for (const basis of bases) expect(right(on(basis), code).applies, basis).toBe('yes')
  })

  it('Art. 17: erasure on every basis, with the exception of 17(3)(b) for a duty and a public task', () => {
    for (const basis of bases) {
      const codes = right(on(basis), 'erasure').exceptions.map(({ code }) => code)
      expect(right(on(basis), 'erasure').applies).toBe('yes')
      expect(codes.includes('legal-obligation'), basis).toBe(basis === duty)
      expect(codes.includes('public-task'), basis).toBe(basis === task)
      expect(codes).toContain('legal-claims')
    }
  })

  it('Art. 20: portability with consent and contract only', () => {
    for (const basis of bases) {
      expect(right(on(basis), 'portability').applies, basis).toBe(
        basis === consent || basis === contract ? 'yes' : 'no',
      )
    }
  })

  it('Art. 21(1): objection with a public task and a legitimate interest only', () => {
    for (const basis of bases) {
      expect(right(on(basis), 'objection').applies, basis).toBe(
        basis === task || basis === interest ? 'yes' : 'no',
      )
    }
  })

  it('Art. 21(2)–(3): objection to direct marketing on every basis but vital interests, only where there is marketing', () => {
    for (const basis of bases) {
      expect(right(on(basis, { directMarketing: true }), 'objection-marketing').applies, basis).toBe(
        basis === vital ? 'no' : 'yes',
      )
      expect(right(on(basis), 'objection-marketing').applies, basis).toBe('no')
    }
    expect(right(on(interest, { directMarketing: true }), 'objection-marketing').exceptions).toEqual([])
    expect(right(on(consent, { term: 'newsletter' }), 'objection-marketing').applies).toBe('yes')
    expect(
      right(on(consent, { term: 'newsletter', directMarketing: false }), 'objection-marketing').applies,
    ).toBe('no')
  })

  it('Art. 21(6): objection to research and statistics on every basis', () => {
    for (const basis of bases) {
      expect(right(on(basis, { research: true }), 'objection').applies, basis).toBe('yes')
      expect(right(on(basis, { term: 'statistics' }), 'objection').applies, basis).toBe('yes')
    }
  })

  it('Art. 7(3): withdrawal with consent only, and with the explicit consent of Art. 9(2)(a) on any basis', () => {
    for (const basis of bases) {
      expect(right(on(basis), 'withdraw').applies, basis).toBe(basis === consent ? 'yes' : 'no')
      const explicit = right(
        { ...on(basis), dataCategories: [{ id: 'd', term: 'health', specialCategoryCondition: '9-2-a' }] },
        'withdraw',
      )
      expect(explicit.because.length, basis).toBe(basis === consent ? 2 : 1)
      expect(explicit.applies, basis).not.toBe('no')
    }
  })

  it('Art. 22: only where decisions are automated, not for profiling alone', () => {
    const items = (kind: 'decision' | 'profiling') => ({
      state: 'stated' as const,
      items: [{ id: 'a', kind }],
    })
    for (const basis of bases) {
      expect(right(on(basis), 'adm').applies).toBe('no')
      expect(right({ ...on(basis), automatedDecisions: items('decision') }, 'adm').applies).toBe('yes')
      expect(right({ ...on(basis), automatedDecisions: items('profiling') }, 'adm').applies).toBe('no')
    }
  })
})

describe('while a basis is unknown, the right that depends on it is treated as applicable', () => {
  it.each([
    ['no purpose at all', register({})],
    ['a purpose without a basis', register({ purposes: [{ id: 'p', legalBases: [] }] })],
    ['a basis without a code', register({ purposes: [{ id: 'p', legalBases: [{ id: 'b' }] }] })],
  ])('%s', (_, of) => {
    for (const code of ['access', 'erasure', 'portability', 'objection'] as const) {
      expect(right(of, code).applies, code).toBe('yes')
      expect(right(of, code).because[0]?.basis).toBe('unknown')
    }
    expect(right(of, 'withdraw').applies).toBe('no')
  })
})

describe('a right that reaches some uses only', () => {
  const mixed = register({
    purposes: [
      { id: 'orders', legalBases: [{ id: 'b', code: contract }] },
      { id: 'books', legalBases: [{ id: 'b', code: duty }] },
    ],
  })

  it('applies partly, with the facts that are its reasons', () => {
    expect(right(mixed, 'portability')).toMatchObject({
      applies: 'partly',
      because: [{ purpose: 'orders', basis: contract, path: 'purposes/orders/legalBases/b' }],
      except: [{ purpose: 'books', basis: duty, path: 'purposes/books/legalBases/b' }],
    })
  })

  it('rests on the bases of the register where a purpose has none of its own', () => {
    const whole = register({
      purposes: [{ id: 'p', legalBases: [] }],
      legalBases: [{ id: 'w', code: interest }],
    })
    expect(right(whole, 'objection').because).toEqual([
      { purpose: 'p', basis: interest, path: 'legalBases/w' },
    ])
    expect(right({ ...whole, purposes: [] }, 'objection').because).toEqual([
      { basis: interest, path: 'legalBases/w' },
    ])
  })

  it('is told in the order of the law', () => {
    expect(rightsOf(mixed).map((assessment) => assessment.right)).toEqual(rightOrder)
  })
})

describe('exceptions that a notice or an answer must be able to state', () => {
  const codes = (of: Register, code: RightCode) =>
    right(of, code).exceptions.map((exception) => exception.code)

  it('access: rights of others (15(4)), unfounded requests (12(5)), national grounds (TSL 34 §)', () => {
    expect(codes(on(contract), 'access')).toEqual([
      'rights-of-others',
      'unfounded-or-excessive',
      'national-access',
    ])
  })

  it('research and archiving derogate from 15, 16, 18 and 21 (TSL 31–32 §)', () => {
    for (const code of ['access', 'rectification', 'restriction', 'objection'] as const) {
      expect(codes(on(task, { research: true }), code)).toContain('research')
      expect(codes(on(task, { term: 'archiving' }), code)).toContain('archiving')
    }
    expect(codes(on(task, { term: 'archiving' }), 'portability')).toContain('archiving')
    expect(codes(on(task, { research: true }), 'portability')).not.toContain('research')
  })

  it('objection: compelling grounds and legal claims (21(1)); portability: what the person gave (20(1))', () => {
    expect(codes(on(interest), 'objection')).toEqual(['compelling-grounds', 'legal-claims'])
    expect(codes(on(contract), 'portability')).toEqual(['automated-and-provided-only', 'rights-of-others'])
  })

  it('none for withdrawal, complaint and judicial remedy', () => {
    for (const code of ['withdraw', 'complaint', 'judicial'] as const)
      expect(codes(on(consent), code)).toEqual([])
  })
})

describe('special categories (GDPR Art. 9(1))', () => {
  it('are known by the term or the mark; the mark goes before', () => {
    expect(isSpecialCategory({ term: 'health' })).toBe(true)
    expect(isSpecialCategory({ term: 'name' })).toBe(false)
    expect(isSpecialCategory({ term: 'diet', special: true })).toBe(true)
    expect(isSpecialCategory({ term: 'health', special: false })).toBe(false)
    expect(isSpecialCategory({ term: 'toString' })).toBe(false)
  })
})

describe('a legal basis of the register as a whole beside purposes that have their own', () => {
  const both = register({
    purposes: [{ id: 'p', legalBases: [{ id: 'b', code: contract }] }],
    legalBases: [{ id: 'w', code: consent }],
  })

  it('Art. 7(3): its consent can be withdrawn', () => {
    expect(right(both, 'withdraw')).toMatchObject({
      applies: 'partly',
      because: [{ basis: consent, path: 'legalBases/w' }],
    })
  })
})

describe('a disclosure that depends on consent', () => {
  it('Art. 7(3), 13(2)(c): its consent can be withdrawn, whatever the purposes rest on', () => {
    const disclosed = register({
      purposes: [{ id: 'p', legalBases: [{ id: 'b', code: contract }] }],
      recipients: {
        state: 'stated',
        items: [
          { id: 'partner', dependsOn: 'consent' },
          { id: 'court', dependsOn: 'law' },
        ],
      },
    })
    expect(right(disclosed, 'withdraw')).toMatchObject({
      applies: 'partly',
      because: [{ basis: consent, path: 'recipients/items/partner/dependsOn' }],
    })
  })
})
