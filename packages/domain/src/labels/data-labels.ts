import type { ProvisionDuty } from '../register/data-category.ts'
import type { Term } from '../vocabulary/term.ts'

/** Whether a person must give the data, in words: GDPR Art. 13(2)(e). */
export const provisionDutyLabels = {
  statutory: {
    fi: 'Tietojen antaminen on lakisääteinen vaatimus',
    sv: 'Uppgifterna krävs enligt lag',
    en: 'The data must be given by law',
  },
  contractual: {
    fi: 'Tietojen antaminen on sopimukseen perustuva vaatimus',
    sv: 'Uppgifterna krävs enligt avtal',
    en: 'The data must be given under a contract',
  },
  precontractual: {
    fi: 'Tietojen antaminen on sopimuksen tekemisen edellytys',
    sv: 'Uppgifterna krävs för att ett avtal ska kunna ingås',
    en: 'The data are needed to enter into a contract',
  },
  voluntary: {
    fi: 'Tietojen antaminen on vapaaehtoista',
    sv: 'Det är frivilligt att lämna uppgifterna',
    en: 'Giving the data is voluntary',
  },
} as const satisfies Record<ProvisionDuty, Term>
