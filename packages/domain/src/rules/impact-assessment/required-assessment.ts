import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { dataWith } from '../facts/data-of.ts'
import { isAbout } from '../facts/people-of.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { riskCriteriaOf } from './risk-criteria.ts'

const whistleblowers: ReadonlySet<string> = new Set(['reporter'])

/**
 * Where the risk is likely to be high the impact is assessed before the processing begins. A reason why not is enough
 * only where nothing but the nine criteria of WP248 speaks for it.
 */
export const assessmentRequired: Rule = {
  id: 'DPIA-35-required',
  article: 'GDPR 35(1),(3),(4); WP248; DPA list 21.12.2018',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tietosuojaa koskeva vaikutustenarviointi on tehtävä.',
    sv: 'En konsekvensbedömning avseende dataskydd krävs.',
    en: 'A data protection impact assessment is required.',
  },
  judge: ({ register }) => {
    const demanded = isDemanded(register)
    if (!demanded && riskCriteriaOf(register).size < 2) return 'notApplicable'
    const { state, exemption, required, reason } = register.accountability?.impactAssessment ?? {}
    const reasoned = !demanded && required === false && reason !== undefined
    return metWhen(state === 'done' || exemption !== undefined || reasoned, {
      path: 'accountability/impactAssessment/state',
      ...(state === undefined ? { absent: true as const } : {}),
    })
  },
}

/** Art. 35(3), or the list of the Data Protection Ombudsman (21.12.2018). */
function isDemanded(register: ResolvedRegister): boolean {
  const criteria = riskCriteriaOf(register)
  const evaluates = criteria.has('evaluation') && criteria.has('automatedDecision')
  const large = criteria.has('largeScale') && (criteria.has('sensitiveData') || criteria.has('monitoring'))
  const others = [...criteria].filter((criterion) => criterion !== 'sensitiveData').length
  return (
    evaluates ||
    large ||
    (dataWith(register, 'biometric', 'genetic').length > 0 && others > 0) ||
    (dataWith(register, 'location').length > 0 && criteria.size > 0) ||
    register.accountability?.informingExemption?.ground === '14-5-b' ||
    isAbout(register, whistleblowers)
  )
}
