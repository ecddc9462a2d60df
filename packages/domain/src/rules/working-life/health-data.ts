import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isRecent, isWithin } from '../../time/date-after.ts'
import { dataAbout, dataWith } from '../facts/data-of.ts'
import { staff } from '../facts/people-of.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

const years = 5

/** Data on the health of employees: kept apart, seen by few who are named, looked over every five years. */
export const staffHealthData: Rule = {
  id: 'EMP-759-5',
  article: 'YksTL 759/2004 5 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Työntekijän terveystiedot on säilytettävä erillään ja tarve arvioitava vähintään viiden vuoden välein.',
    sv: 'Uppgifter om arbetstagares hälsa ska förvaras separat och behovet bedömas minst vart femte år.',
    en: 'Employee health data must be stored separately and the need reviewed at least every five years.',
  },
  judge: ({ register }, { date }) => {
    const about = new Set(dataAbout(register, staff))
    const health = dataWith(register, 'health').filter((at) => about.has(at))
    if (health.length === 0) return 'notApplicable'
    const violations: Violation[] = health
      .filter(({ data }) => data.handlers === undefined)
      .map(({ path }) => ({ path: `${path}/handlers`, absent: true }))
    if (!register.measures.some(({ term }) => term === 'separation')) {
      violations.push({ path: 'measures', absent: true })
    }
    if (!isLookedOver(register, date)) {
      const field = register.review.reviewedOn === undefined ? 'interval' : 'reviewedOn'
      violations.push({ path: `review/${field}`, absent: true })
    }
    return verdictOf(violations)
  },
}

function isLookedOver({ review: { interval, reviewedOn } }: ResolvedRegister, date: string): boolean {
  if (reviewedOn !== undefined) return isRecent(reviewedOn, years * 12, date)
  return interval !== undefined && isWithin(interval, `P${years}Y`)
}
