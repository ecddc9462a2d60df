import { impactAssessmentPartLabels } from '../../labels/accountability-labels.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { type ImpactAssessment, impactAssessmentParts } from '../../register/impact-assessment.ts'
import { isRecent } from '../../time/date-after.ts'
import { officerOf } from '../facts/controller-of.ts'
import type { Worded } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { listed } from '../worded.ts'

const path = 'accountability/impactAssessment'

/** An assessment is looked over when it is due; where no day was set, at intervals. */
export const assessmentReviewed: Rule = {
  id: 'DPIA-35-review',
  article: 'GDPR 35(11)',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Vaikutustenarviointi on tarkistettava.',
    sv: 'Konsekvensbedömningen behöver ses över.',
    en: 'The impact assessment needs a review.',
  },
  judge: ({ register }, { date, parameters }) => {
    const made = madeFor(register)
    if (made === undefined) return 'notApplicable'
    const { dueOn, reviewedOn, doneOn } = made
    if (dueOn !== undefined) return metWhen(dueOn >= date, { path: `${path}/dueOn` })
    return metWhen(isRecent(reviewedOn ?? doneOn, parameters.impactAssessmentReviewMonths, date), {
      path: `${path}/reviewedOn`,
      absent: true,
    })
  },
}

/** Where the risk stays high, the authority is consulted first. */
export const priorConsultation: Rule = {
  id: 'DPIA-36',
  article: 'GDPR 36(1)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Jäännösriski on korkea: kuule tietosuojavaltuutettua ennen käsittelyä.',
    sv: 'Hög kvarstående risk: samråd med dataombudsmannen före behandlingen.',
    en: 'High residual risk: consult the Data Protection Ombudsman before processing.',
  },
  judge: ({ register }) => {
    const made = madeFor(register)
    if (made?.residualRisk !== 'high') return 'notApplicable'
    return metWhen(made.consultedOn !== undefined, { path: `${path}/consultedOn`, absent: true })
  },
}

/** An assessment has its four parts. */
export const assessmentContent: Rule = {
  id: 'DPIA-35-7',
  article: 'GDPR 35(7)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Vaikutustenarvioinnista puuttuu: {items}.',
    sv: 'Konsekvensbedömningen saknar: {items}.',
    en: 'The impact assessment lacks: {items}.',
  },
  judge: ({ register }) => {
    const made = madeFor(register)
    if (made === undefined) return 'notApplicable'
    const missing = impactAssessmentParts.filter((part) => made.contents?.includes(part) !== true)
    return metWhen(missing.length === 0, {
      path: `${path}/contents`,
      values: { items: listed(missing.map((part): Worded => impactAssessmentPartLabels[part])) },
      ...(made.contents === undefined ? { absent: true as const } : {}),
    })
  },
}

/** The officer was asked for advice. */
export const officerAdvice: Rule = {
  id: 'DPIA-35-2',
  article: 'GDPR 35(2)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietosuojavastaavan neuvo vaikutustenarviointiin puuttuu.',
    sv: 'Dataskyddsombudets råd om konsekvensbedömningen saknas.',
    en: 'The data protection officer’s advice on the impact assessment is missing.',
  },
  judge: (matter) => {
    const made = madeFor(matter.register)
    if (made === undefined || officerOf(matter) === undefined) return 'notApplicable'
    return metWhen(made.dpoAdvice !== undefined, { path: `${path}/dpoAdvice`, absent: true })
  },
}

function madeFor({ accountability }: ResolvedRegister): ImpactAssessment | undefined {
  const assessment = accountability?.impactAssessment
  return assessment?.state === 'done' ? assessment : undefined
}
