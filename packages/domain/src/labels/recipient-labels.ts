import type { disclosureConditions, RecipientRole } from '../register/recipient.ts'
import type { Term } from '../vocabulary/term.ts'

/** What a recipient is to the controller, in words. */
export const recipientRoleLabels = {
  processor: { fi: 'Henkilötietojen käsittelijä', sv: 'Personuppgiftsbiträde', en: 'Processor' },
  controller: {
    fi: 'Itsenäinen rekisterinpitäjä',
    sv: 'Självständig personuppgiftsansvarig',
    en: 'Independent controller',
  },
  jointController: {
    fi: 'Yhteisrekisterinpitäjä',
    sv: 'Gemensamt personuppgiftsansvarig',
    en: 'Joint controller',
  },
  authority: { fi: 'Viranomainen', sv: 'Myndighet', en: 'Authority' },
  internal: { fi: 'Oma yksikkö', sv: 'Egen enhet', en: 'Own unit' },
} as const satisfies Record<RecipientRole, Term>

/** On what a disclosure depends, in words. */
export const disclosureConditionLabels = {
  consent: {
    fi: 'Vain rekisteröidyn suostumuksella',
    sv: 'Endast med den registrerades samtycke',
    en: 'Only with the data subject’s consent',
  },
  law: { fi: 'Vain lain nojalla', sv: 'Endast med stöd av lag', en: 'Only as required by law' },
  contract: { fi: 'Sopimuksen perusteella', sv: 'På grund av avtal', en: 'Under a contract' },
  other: { fi: 'Muu edellytys', sv: 'Annan förutsättning', en: 'Another condition' },
} as const satisfies Record<(typeof disclosureConditions)[number], Term>
