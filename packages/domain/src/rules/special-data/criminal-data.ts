import { isBlank } from '../../text/localized-text.ts'
import { controllerOf } from '../facts/controller-of.ts'
import { criminalDataOf } from '../facts/data-of.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'

/** Data on offences are for authorities, or for those whom section 7 of the Act allows, under safeguards. */
export const criminalData: Rule = {
  id: 'BASIS-10',
  article: 'GDPR 10; TSL 7 §',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Rikostuomioita ja rikkomuksia koskevia tietoja saa käsitellä vain viranomaisen valvonnassa tai tietosuojalain 7 §:n nojalla.',
    sv: 'Uppgifter om fällande domar i brottmål och överträdelser får behandlas endast under kontroll av en myndighet eller med stöd av 7 § i dataskyddslagen.',
    en: 'Criminal-offence data may be processed only under official authority or section 7 of the Data Protection Act.',
  },
  judge: (matter) =>
    verdictOver(criminalDataOf(matter.register), ({ data, path }): Violation | undefined => {
      const isAuthority = controllerOf(matter)?.party.kind === 'authority'
      if (!isAuthority && isBlank(data.criminalGround))
        return { path: `${path}/criminalGround`, absent: true }
      return matter.register.measures.length === 0 ? { path: 'measures', absent: true } : undefined
    }),
}
