import type { Language } from '../text/language.ts'

/** An authority to which a person may complain: GDPR Art. 77; Data Protection Act 1050/2018, section 21. */
export interface SupervisoryAuthority {
  name: Record<Language, string>
  visitingAddress: Record<Language, string>
  postalAddress: Record<Language, string>
  phone: string
  email: string
  url: Record<Language, string>
  /** When these facts were last checked at the authority's own site (ISO 8601 date). */
  checkedOn: string
}

/** The authorities of Finland by the code that an organisation chooses. */
export const supervisoryAuthorities = {
  FI: {
    name: {
      fi: 'Tietosuojavaltuutetun toimisto',
      sv: 'Dataombudsmannens byrå',
      en: 'Office of the Data Protection Ombudsman',
    },
    visitingAddress: {
      fi: 'Lintulahdenkuja 4, 00530 Helsinki',
      sv: 'Fågelviksgränden 4, 00530 Helsingfors',
      en: 'Lintulahdenkuja 4, FI-00530 Helsinki',
    },
    postalAddress: {
      fi: 'PL 800, 00531 Helsinki',
      sv: 'PB 800, 00531 Helsingfors',
      en: 'P.O. Box 800, FI-00531 Helsinki',
    },
    phone: '+358 29 566 6700',
    email: 'tietosuoja@om.fi',
    url: { fi: 'https://tietosuoja.fi', sv: 'https://tietosuoja.fi/sv', en: 'https://tietosuoja.fi/en' },
    checkedOn: '2026-11-22',
  },
} as const satisfies Record<string, SupervisoryAuthority>

/** Code of a supervisory authority. */
export type SupervisoryAuthorityCode = keyof typeof supervisoryAuthorities

/** Codes of the supervisory authorities; the first is taken when an organisation has chosen none. */
export const supervisoryAuthorityCodes = ['FI'] as const satisfies readonly SupervisoryAuthorityCode[]
