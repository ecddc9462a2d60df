import type { Term } from './term.ts'

/** Categories of cookies and similar techniques: Act on Electronic Communications Services 917/2014, section 205. */
export const cookieCategoryTerms = {
  necessary: { fi: 'Välttämättömät', sv: 'Nödvändiga', en: 'Strictly necessary' },
  functional: { fi: 'Toiminnalliset', sv: 'Funktionella', en: 'Functional or preference' },
  analytics: { fi: 'Analytiikka', sv: 'Analys', en: 'Analytics' },
  marketing: {
    fi: 'Markkinointi ja kohdentaminen',
    sv: 'Marknadsföring och riktad reklam',
    en: 'Marketing and targeting',
  },
  social: {
    fi: 'Sosiaalisen median upotukset',
    sv: 'Inbäddat innehåll från sociala medier',
    en: 'Social media embeds',
  },
} as const satisfies Record<string, Term>

/** A code of this list. */
export type CookieCategoryCode = keyof typeof cookieCategoryTerms
