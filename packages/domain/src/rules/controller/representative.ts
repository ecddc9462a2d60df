import { isBlank } from '../../text/localized-text.ts'
import { eeaCountries } from '../../vocabulary/eea-countries.ts'
import { controllerOf, isReachable } from '../facts/controller-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

/** A controller outside the EEA names its representative; a public authority needs none (Art. 27(2)(b)). */
export const representative: Rule = {
  id: 'NOTICE-13-1-a-rep',
  article: 'GDPR 13(1)(a) / 14(1)(a), 27',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'EU:n alueella olevan edustajan nimi ja yhteystiedot puuttuvat.',
    sv: 'Namn och kontaktuppgifter för företrädaren i EU saknas.',
    en: 'The EU representative’s identity and contact details are missing.',
  },
  judge: (matter) => {
    const controller = controllerOf(matter)
    const { country, kind } = controller?.party ?? {}
    if (country === undefined || Object.hasOwn(eeaCountries, country) || kind === 'authority') {
      return 'notApplicable'
    }
    const { register, organisation } = matter
    const party = register.representative ?? organisation.representative
    const path =
      register.representative === undefined && organisation.representative !== undefined
        ? 'organisation/representative'
        : 'representative'
    if (party === undefined) return [{ path, absent: true }]
    return metWhen(!isBlank(party.name) && isReachable({ party, path }), { path })
  },
}
