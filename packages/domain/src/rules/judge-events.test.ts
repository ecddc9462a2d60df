import { describe, expect, it } from 'vitest'
import { noticeOf, words } from '../testing/matters.ts'
import { judgeOperations, judgeYearReport } from './judge-events.ts'

const ground = { organisation: { slug: 'yritys', name: { fi: 'Yritys Oy' }, languages: ['fi' as const] } }
const date = '2026-11-22'

describe('what has happened, judged apart from the registers', () => {
  it('is judged by the rules on events alone (GDPR Art. 12(3))', () => {
    const { findings, outcomes } = judgeOperations(
      { requests: [{ id: 'r', right: 'access', receivedOn: '2026-09-01' }] },
      ground,
      { date },
    )
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['DSR-12-3-due', 'requests/r/answeredOn'],
    ])
    expect(findings[0]?.message.fi).toBe('Pyyntöön vastaamisen määräaika on ylittynyt (1.10.2026).')
    expect([...outcomes.keys()].some((rule) => rule.startsWith('ROPA'))).toBe(false)
  })

  it('tells the hours that are left to notify a breach (GDPR Art. 33(1))', () => {
    const { findings } = judgeOperations(
      { at: '2026-11-22T06:00:00Z', breaches: [{ id: 'b', awareAt: '2026-11-21T10:30:00Z' }] },
      ground,
      { date },
    )
    expect(findings.find(({ rule }) => rule === 'BREACH-33-1')?.message.en).toContain('(52 h left)')
  })
})

describe('a report on a year', () => {
  it('is judged by its words, and by nothing that is about notices', () => {
    const report = noticeOf([words(['other'], 'Tietotilinpäätös 2025')], 'dataBalanceReport')
    const { findings, outcomes } = judgeYearReport(report, ground, { date })
    expect(findings.map(({ rule }) => rule)).toContain('TTP-3.4-SECURITY')
    expect([...outcomes.keys()].every((rule) => !rule.startsWith('NOTICE'))).toBe(true)
  })
})
