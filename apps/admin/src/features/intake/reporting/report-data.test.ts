import type { Intake, ReportDraft } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { reportData } from './report-data.ts'
import { reportFacts, reportTies } from './report-facts.ts'

const text = 'Tietotilinpäätös 2025. Asiakastiedot poistetaan. Palvelimet on suojattu. Kiitos.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const report: ReportDraft = {
  period: { from: '2025-01-01', to: '2025-12-31' },
  parts: [
    { matter: 'protection', words: 'Palvelimet on suojattu.', span: at('Palvelimet on suojattu.') },
    { matter: 'lifeCycle', words: 'Asiakastiedot poistetaan.', span: at('Asiakastiedot poistetaan.') },
  ],
}
const intake: Intake = {
  source: { text, blocks: [], origin: 'text' },
  language: 'fi',
  kind: 'dataBalanceReport',
  registers: [],
  report,
  leftovers: [at('Kiitos.')],
}

describe('a data balance report that was read', () => {
  it('is told matter by matter, each part tied to its words', () => {
    const facts = reportFacts(report)
    expect(facts.map(({ group, value }) => [group, value])).toEqual([
      ['lifeCycle', 'Asiakastiedot poistetaan.'],
      ['protection', 'Palvelimet on suojattu.'],
    ])
    const ties = new Map(reportTies(report).map(({ fact, spans }) => [fact, spans]))
    for (const { fact, value } of facts) {
      expect(ties.get(fact)?.map(({ start, end }) => text.slice(start, end))).toEqual([value])
    }
  })

  it('is taken along with its period, every matter, and what was left over', () => {
    const data = reportData(intake, report, 'tilinpaatos.txt')
    expect(data).toMatchObject({
      format: 'seloste/data-balance-report-draft',
      period: { from: '2025-01-01', to: '2025-12-31' },
      matters: { protection: [{ words: 'Palvelimet on suojattu.' }], development: [] },
      leftovers: [{ words: 'Kiitos.' }],
      text,
    })
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })
})
