import { isBlank } from '../../text/localized-text.ts'
import { eeaCountries } from '../../vocabulary/eea-countries.ts'
import { controllerOf } from '../facts/controller-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

/** Those who decide together have settled who does what. */
export const jointArrangement: Rule = {
  id: 'PROC-26-1',
  article: 'GDPR 26(1)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Yhteisrekisterinpitäjien järjestely puuttuu.',
    sv: 'Arrangemanget mellan de gemensamt personuppgiftsansvariga saknas.',
    en: 'The joint-controller arrangement is missing.',
  },
  judge: ({ register: { jointControllers = [], jointArrangement: arrangement } }) =>
    jointControllers.length === 0
      ? 'notApplicable'
      : metWhen(!isBlank(arrangement), { path: 'jointArrangement', absent: true }),
}

/** Whoever is not established in the EEA has designated somebody there in writing, unless Art. 27(2) exempts them. */
export const designatedRepresentative: Rule = {
  id: 'PROC-27',
  article: 'GDPR 27',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'EU:ssa oleva edustaja on nimettävä.',
    sv: 'En företrädare i EU ska utses.',
    en: 'A representative in the EU must be designated.',
  },
  judge: (matter) => {
    const { register, organisation } = matter
    const { country, kind } = controllerOf(matter)?.party ?? organisation
    if (country === undefined || Object.hasOwn(eeaCountries, country)) return 'notApplicable'
    if (kind === 'authority' || organisation.representativeExemption !== undefined) return 'notApplicable'
    const own = register.representative
    const path = own === undefined ? 'organisation/representative' : 'representative'
    const representative = own ?? organisation.representative
    if (representative === undefined) return [{ path, absent: true }]
    const { reference, signedOn } = representative.agreement ?? {}
    return metWhen(reference !== undefined || signedOn !== undefined, {
      path: `${path}/agreement`,
      absent: true,
    })
  },
}
