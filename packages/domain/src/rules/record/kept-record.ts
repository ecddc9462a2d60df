import { isRecent } from '../../time/date-after.ts'
import type { Fix } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { isExempt, isKept, isRecorded } from './recorded.ts'

const path = 'accountability/record/kept'

/** To keep a register in the record is never wrong. */
const intoRecord: Fix = {
  label: {
    fi: 'Liitä selosteeseen käsittelytoimista',
    sv: 'Ta med i registret över behandling',
    en: 'Include in the record of processing',
  },
  changes: [{ path: 'accountability/record', value: undefined }],
}

/** A small organisation leaves out of its record only what is occasional and harmless. */
export const smallOrganisation: Rule = {
  id: 'ROPA-30-5',
  article: 'GDPR 30(5); WP29 position 19.4.2018',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Alle 250 työntekijän poikkeus soveltuu harvoin: säännöllinen asiakas- tai henkilöstötietojen käsittely on merkittävä selosteeseen käsittelytoimista.',
    sv: 'Undantaget för under 250 anställda gäller sällan: regelbunden behandling av kund- eller personaluppgifter ska föras in i registret över behandling.',
    en: 'The under-250 exemption rarely applies: regular processing of customer or staff data must be in the record.',
  },
  judge: (matter, law) => {
    const { employees } = matter.organisation
    const small = employees === undefined || employees < law.parameters.recordExemptionEmployees
    if (!small || isKept(matter)) return 'notApplicable'
    return metWhen(isExempt(matter, law), { path, fix: intoRecord })
  },
}

/** A record that is required is kept in writing and can be shown: a register that is kept here is. */
export const writtenRecord: Rule = {
  id: 'ROPA-30-4',
  article: 'GDPR 30(3)-(4)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Selosteen on oltava kirjallinen ja tietosuojavaltuutetun saatavilla.',
    sv: 'Registret ska vara skriftligt och tillgängligt för dataombudsmannen.',
    en: 'The record must be in writing and available to the Data Protection Ombudsman.',
  },
  judge: (matter, law) =>
    isRecorded(matter, law) ? metWhen(isKept(matter), { path, fix: intoRecord }) : 'notApplicable',
}

/** The record is looked over every year. */
export const reviewedRecord: Rule = {
  id: 'ROPA-REVIEW',
  article: 'GDPR 5(2), 24(1)',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Selostetta käsittelytoimista ei ole tarkistettu vuoden aikana.',
    sv: 'Registret över behandling har inte setts över under det senaste året.',
    en: 'The record of processing has not been reviewed within a year.',
  },
  judge: (matter, { date, parameters }) => {
    if (!isKept(matter)) return 'notApplicable'
    return metWhen(isRecent(matter.register.review.reviewedOn, parameters.reviewMonths, date), {
      path: 'review/reviewedOn',
      absent: true,
    })
  },
}
