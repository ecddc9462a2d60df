import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { VocabularyName } from '../../vocabulary/vocabularies.ts'
import type { Worded } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { listed, wordedPhrase } from '../worded.ts'
import { judgeReport } from './report-of.ts'

const mostNamed = 12

/** What a report says of the registers is what is kept of them. */
export const reportMatchesRegisters: Rule = {
  id: 'TTP-CONSISTENCY',
  article: 'GDPR 5(2)',
  severity: 'warning',
  scopes: ['report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Raportti poikkeaa rekisteritiedoista: {items}.',
    sv: 'Rapporten avviker från registren: {items}.',
    en: 'The report differs from the registers: {items}.',
  },
  judge: (matter, law) =>
    judgeReport(matter, law, ({ described, registers }) => {
      if (described === undefined || registers.length === 0) return 'notApplicable'
      const differing = differences(termsOf([described]), termsOf(registers))
      return differing.length === 0
        ? undefined
        : { fact: 'registers', values: { items: listed(differing.slice(0, mostNamed)) } }
    }),
}

/** Terms by vocabulary and code: `dataCategory/email`. */
function termsOf(registers: readonly ResolvedRegister[]): ReadonlyMap<string, Worded> {
  const terms = new Map<string, Worded>()
  const add = (vocabulary: VocabularyName, term: string | undefined) => {
    if (term !== undefined) terms.set(`${vocabulary}/${term}`, wordedPhrase(vocabulary, { term }))
  }
  for (const { purposes, dataCategories, dataSubjectCategories, sources } of registers) {
    for (const { term } of purposes) add('purpose', term)
    for (const { term } of dataSubjectCategories) add('dataSubjectCategory', term)
    for (const { term, items = [] } of dataCategories)
      for (const one of [term, ...items.map((item) => item.term)]) add('dataCategory', one)
    for (const { term } of sources.state === 'stated' ? sources.items : []) add('source', term)
  }
  return terms
}

function differences(
  told: ReadonlyMap<string, Worded>,
  kept: ReadonlyMap<string, Worded>,
): readonly Worded[] {
  const beyond = (some: ReadonlyMap<string, Worded>, others: ReadonlyMap<string, Worded>) =>
    [...some].filter(([term]) => !others.has(term)).map(([, words]) => words)
  return [...beyond(told, kept), ...beyond(kept, told)]
}
