import { languages } from '../../text/language.ts'
import type { LocalizedText } from '../../text/localized-text.ts'
import { transfersOf } from '../facts/stated-items.ts'
import type { Rule, Violation } from '../rule.ts'
import { verdictOver } from '../verdict.ts'

const oldSets = /2001\/497|2004\/915|2010\/87/

/** The last day on which contracts with the earlier sets still held: Decision (EU) 2021/914, Art. 4(4). */
const lastDayOfOldSets = '2022-12-27'

/** The clauses are those of 2021, with the module that fits the parties and the annexes filled in. */
export const currentClauses: Rule = {
  id: 'TRANS-46-scc',
  article: 'GDPR 46(2)(c); Decision (EU) 2021/914',
  severity: 'error',
  scopes: ['register'],
  validFrom: '2021-06-27',
  message: {
    fi: 'Vanhentuneet vakiolausekkeet; käytä päätöksen (EU) 2021/914 lausekkeita ja valitse moduuli.',
    sv: 'Föråldrade standardavtalsklausuler; använd klausulerna i beslut (EU) 2021/914 och välj modul.',
    en: 'Outdated standard contractual clauses; use Decision (EU) 2021/914 and choose the module.',
  },
  judge: ({ register }, { date }) =>
    verdictOver(
      transfersOf(register).filter(({ mechanism }) => mechanism === '46-2-c'),
      ({ id, instrument, clauseModule, clauseAnnexes }): Violation | undefined => {
        const path = `transfers/items/${id}`
        if (isOldSet(instrument)) return date <= lastDayOfOldSets ? undefined : { path: `${path}/instrument` }
        if (clauseModule === undefined) return { path: `${path}/clauseModule`, absent: true }
        if (clauseAnnexes === true) return undefined
        return { path: `${path}/clauseAnnexes`, ...(clauseAnnexes === undefined ? { absent: true } : {}) }
      },
    ),
}

function isOldSet(instrument: LocalizedText | undefined): boolean {
  return languages.some((language) => oldSets.test(instrument?.[language] ?? ''))
}
