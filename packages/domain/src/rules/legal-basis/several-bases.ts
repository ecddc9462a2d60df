import { isBlank } from '../../text/localized-text.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** Where a purpose has several bases each tells what it is for, so that none is kept in store for another. */
export const severalBases: Rule = {
  id: 'BASIS-6-multi',
  article: 'EDPB 05/2020 para 121-123',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Yhdellä tarkoituksella on useita perusteita; kerro, mikä soveltuu milloinkin.',
    sv: 'Ett ändamål har flera grunder; ange vilken som gäller när.',
    en: 'One purpose has several bases; explain which applies when.',
  },
  judge: ({ register }) =>
    verdictOver(
      register.purposes.filter(({ legalBases }) => new Set(legalBases.map(({ code }) => code)).size > 1),
      ({ id, legalBases }) => {
        const open = legalBases.find(({ appliesTo }) => isBlank(appliesTo))
        return open === undefined
          ? undefined
          : { path: `purposes/${id}/legalBases/${open.id}/appliesTo`, absent: true }
      },
    ),
}
