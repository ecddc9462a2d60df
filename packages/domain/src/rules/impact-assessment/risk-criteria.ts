import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { RiskCriterion } from '../../register/impact-assessment.ts'
import { criminalDataOf, dataWith, specialDataOf } from '../facts/data-of.ts'
import { once } from '../facts/once.ts'
import { isAbout, vulnerable } from '../facts/people-of.ts'

/** The criteria of high risk (WP248) that a register meets: those that are recorded, and those that its facts show. */
export const riskCriteriaOf = once((register: ResolvedRegister): ReadonlySet<RiskCriterion> => {
  const { automatedDecisions, purposes, accountability } = register
  const automated = automatedDecisions.state === 'stated' ? automatedDecisions.items : []
  const criteria = new Set(accountability?.riskCriteria)
  if (
    automated.some(({ kind }) => kind === 'profiling') ||
    purposes.some(({ profiling }) => profiling === true)
  ) {
    criteria.add('evaluation')
  }
  if (automated.some(({ kind }) => kind === 'decision')) criteria.add('automatedDecision')
  if (dataWith(register, 'cctv').length > 0) criteria.add('monitoring')
  if (specialDataOf(register).length > 0 || criminalDataOf(register).length > 0) criteria.add('sensitiveData')
  if (isAbout(register, vulnerable)) criteria.add('vulnerableSubjects')
  return criteria
})
