import { describe, expect, it } from 'vitest'
import type { Transfer } from '../register/transfer.ts'
import { kept, read, words } from '../testing/matters.ts'
import { judge } from './judge.ts'
import type { Matter } from './matter.ts'

const finds = (rule: string, matter: Matter, date: string) =>
  judge(matter, { date }).findings.some((finding) => finding.rule === rule)
const to = (transfer: Partial<Transfer>) =>
  kept({ transfers: { state: 'stated', items: [{ id: 't', ...transfer }] } })

describe('the law of the day that is asked', () => {
  const shield = read({}, {}, [words(['transfers'], 'Siirto perustuu Privacy Shieldiin.')])
  const certified = { country: 'US', mechanism: '45' as const }
  const oldClauses = { mechanism: '46-2-c' as const, instrument: { fi: 'päätös 2010/87/EU' } }
  const child = kept({
    purposes: [
      { id: 'p', childDirected: true, minimumAge: 13, legalBases: [{ id: 'b', code: '6-1-a' as const }] },
    ],
  })
  const byCode = kept({ rights: { identifiedBy: ['name', 'identityCode'] } })

  it.each([
    ['TRANS-PS', 'the Privacy Shield carried transfers until C-311/18', shield, '2020-07-15', '2020-07-16'],
    ['TRANS-46-scc', 'contracts on the clauses of 2010 held', to(oldClauses), '2022-12-27', '2022-12-28'],
    ['BASIS-TSL-29-ident', 'section 29, subsection 5 came into force', byCode, '2023-12-31', '2024-01-01'],
  ])('%s: %s', (rule, _, matter, before, from) => {
    expect(finds(rule, matter, before)).toBe(false)
    expect(finds(rule, matter, from)).toBe(true)
  })

  it.each([
    ['TRANS-45-valid', 'no decision on the United States', to(certified), '2023-07-09', '2023-07-10'],
    [
      'TRANS-45-valid',
      'no decision on the United Kingdom',
      to({ country: 'GB', mechanism: '45' }),
      '2021-06-27',
      '2021-06-28',
    ],
    ['BASIS-8-age', 'sixteen until the Act, thirteen after it', child, '2018-12-31', '2019-01-01'],
  ])('%s: %s', (rule, _, matter, before, from) => {
    expect(finds(rule, matter, before)).toBe(true)
    expect(finds(rule, matter, from)).toBe(false)
  })

  it('is none before the Regulation was applied (GDPR Art. 99(2))', () => {
    expect(judge(kept(), { date: '2018-05-24' }).outcomes.size).toBe(0)
  })
})
