import { basesOfPurpose } from '../facts/bases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** A child's own consent to an online service counts from an age; for those younger a guardian consents. */
export const childConsent: Rule = {
  id: 'BASIS-8-age',
  article: 'GDPR 8; TSL 5 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Suomessa lapsi voi antaa suostumuksen verkkopalveluun 13-vuotiaana; nuoremmalta tarvitaan huoltajan hyväksyntä.',
    sv: 'I Finland kan ett barn samtycka till nättjänster från 13 års ålder; för yngre krävs vårdnadshavarens godkännande.',
    en: 'In Finland a child can consent to online services from age 13; below that a guardian must authorise.',
  },
  judge: ({ register }, { parameters }) =>
    verdictOver(
      register.purposes.filter(
        (purpose) =>
          purpose.childDirected === true &&
          basesOfPurpose(register, purpose).some(({ code }) => code === '6-1-a'),
      ),
      ({ id, minimumAge, guardianConsent }) => {
        if (guardianConsent !== undefined) return undefined
        if (minimumAge === undefined) return { path: `purposes/${id}/minimumAge`, absent: true }
        return minimumAge >= parameters.consentAge ? undefined : { path: `purposes/${id}/guardianConsent` }
      },
    ),
}
