import type { Term } from './term.ts'

/** Exceptions to the ban on solely automated decisions: GDPR Art. 22(2). */
export const automatedDecisionExceptionTerms = {
  '22-2-a': {
    fi: 'Välttämätön sopimuksen tekemistä tai täytäntöönpanoa varten',
    sv: 'Nödvändigt för ingående eller fullgörande av avtal',
    en: 'Necessary for a contract',
  },
  '22-2-b': { fi: 'Laissa hyväksytty', sv: 'Tillåtet enligt lag', en: 'Authorised by law' },
  '22-2-c': { fi: 'Nimenomainen suostumus', sv: 'Uttryckligt samtycke', en: 'Explicit consent' },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type AutomatedDecisionExceptionCode = keyof typeof automatedDecisionExceptionTerms
