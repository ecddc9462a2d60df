import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  applies: { yes: 'on', partly: 'on osassa käsittelyä', no: 'ei ole tässä rekisterissä' },
  unknown: 'peruste puuttuu vielä',
  because: (purpose: string, basis: string) => `${purpose}: ${basis}`,
  register: (basis: string) => `Koko rekisteri: ${basis}`,
  exceptions: 'Poikkeuksia',
}

/** Words of the computed rights. */
export const rightsTexts = {
  fi,
  sv: {
    applies: {
      yes: 'finns',
      partly: 'finns för en del av behandlingen',
      no: 'finns inte i det här registret',
    },
    unknown: 'grunden saknas ännu',
    because: (purpose, basis) => `${purpose}: ${basis}`,
    register: (basis) => `Hela registret: ${basis}`,
    exceptions: 'Undantag',
  },
  en: {
    applies: {
      yes: 'applies',
      partly: 'applies to part of the processing',
      no: 'does not apply in this register',
    },
    unknown: 'no basis stated yet',
    because: (purpose, basis) => `${purpose}: ${basis}`,
    register: (basis) => `The whole register: ${basis}`,
    exceptions: 'Exceptions',
  },
} satisfies Catalogue<typeof fi>
