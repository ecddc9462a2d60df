import type {
  criminalRecordExtractStates,
  identityCodePrintings,
  ProvisionDuty,
} from '../register/data-category.ts'
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

/** Where the personal identity code is printed, in words: Data Protection Act, section 29. */
export const identityCodePrintingLabels = {
  never: { fi: 'Ei asiakirjoissa', sv: 'Inte i handlingar', en: 'On no documents' },
  whereNeeded: {
    fi: 'Vain välttämättömissä asiakirjoissa',
    sv: 'Endast i handlingar där den behövs',
    en: 'Only on documents that need it',
  },
  always: { fi: 'Kaikissa asiakirjoissa', sv: 'I alla handlingar', en: 'On all documents' },
} as const satisfies Record<(typeof identityCodePrintings)[number], Term>

/** What is kept of an extract from the criminal records, in words: Act 504/2002, section 7. */
export const criminalRecordExtractLabels = {
  shown: {
    fi: 'Vain merkintä esittämisestä ja otteen tunnistetiedot',
    sv: 'Endast en anteckning om att utdraget visats upp och dess identifieringsuppgifter',
    en: 'Only that it was shown, and its identifying details',
  },
  copied: { fi: 'Jäljennös otteesta', sv: 'Kopia av utdraget', en: 'A copy of the extract' },
} as const satisfies Record<(typeof criminalRecordExtractStates)[number], Term>
