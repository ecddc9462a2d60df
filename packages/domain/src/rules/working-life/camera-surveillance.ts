import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Retention } from '../../register/retention.ts'
import { isBlank } from '../../text/localized-text.ts'
import { isWithin } from '../../time/date-after.ts'
import { type DataAt, dataAbout, dataWith } from '../facts/data-of.ts'
import { staff } from '../facts/people-of.ts'
import type { Fix } from '../finding.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

/** Cameras at a workplace: recordings for a year at most, signs, and a procedure of co-operation beforehand. */
export const cameraSurveillance: Rule = {
  id: 'EMP-759-17',
  article: 'YksTL 759/2004 16-17, 21 §',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Työpaikan kameratallenteet on hävitettävä heti, kun ne eivät enää ole tarpeen, viimeistään vuoden kuluttua.',
    sv: 'Upptagningar från kameraövervakning på arbetsplatsen ska förstöras så snart de inte längre behövs, senast efter ett år.',
    en: 'Workplace camera recordings must be deleted when no longer needed, at the latest after one year.',
  },
  judge: ({ register }) => {
    const about = new Set(dataAbout(register, staff))
    const recordings = dataWith(register, 'cctv').filter((at) => about.has(at))
    if (recordings.length === 0) return 'notApplicable'
    const { signs, cooperationOn } = register.accountability?.cameraSurveillance ?? {}
    const violations = recordings.flatMap((at) => tooLong(register, at))
    const path = 'accountability/cameraSurveillance'
    if (signs !== true) {
      violations.push({ path: `${path}/signs`, ...(signs === undefined ? { absent: true } : {}) })
    }
    if (cooperationOn === undefined) violations.push({ path: `${path}/cooperationOn`, absent: true })
    return verdictOf(violations)
  },
}

function tooLong({ retention }: ResolvedRegister, { data }: DataAt): Violation[] {
  const rules = retention.filter(
    ({ dataCategories, purposes }) =>
      dataCategories?.includes(data.id) === true ||
      ((dataCategories ?? []).length === 0 && (purposes ?? []).length === 0),
  )
  if (rules.length === 0) return [{ path: 'retention', absent: true }]
  return rules
    .filter((rule) => !isAtMostYear(rule))
    .map((rule) => ({ path: `retention/${rule.id}/duration`, ...fixOf(rule) }))
}

/** A rule on the recordings alone is made a year long; one on other data too is for a person to part. */
function fixOf({ id, dataCategories = [], purposes = [] }: Retention): { fix?: Fix } {
  if (dataCategories.length !== 1 || purposes.length > 0) return {}
  return {
    fix: {
      label: {
        fi: 'Säilytä tallenteet enintään vuoden',
        sv: 'Lagra inspelningarna högst ett år',
        en: 'Keep the recordings for a year at most',
      },
      changes: [
        { path: `retention/${id}/duration`, value: 'P1Y' },
        { path: `retention/${id}/bound`, value: 'atMost' },
      ],
    },
  }
}

/** Section 17, subsection 2: longer only for a dispute or a crime that is looked into, which is then named. */
function isAtMostYear({ duration, bound, statuteWords }: Retention): boolean {
  if (!isBlank(statuteWords)) return true
  return duration !== undefined && bound !== 'atLeast' && isWithin(duration, 'P1Y')
}
