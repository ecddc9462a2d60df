import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Retention } from '../../register/retention.ts'
import { type Duration, parseDuration } from '../../time/duration.ts'
import type { RetentionStatute } from '../../vocabulary/retention-statutes.ts'
import type { Rule, Verdict } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'
import { statutoryPeriod } from './statutory-period.ts'

type Kind = RetentionStatute['kind']

/** Documents that a statute orders to be kept are kept at least for its period. */
export const statutoryMinimum: Rule = {
  id: 'RET-STATUTE-MIN',
  article: 'section F',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Säilytysaika on lyhyempi kuin lakisääteinen vähimmäisaika ({law}).',
    sv: 'Lagringstiden är kortare än den lagstadgade minimitiden ({law}).',
    en: 'The retention period is shorter than the statutory minimum ({law}).',
  },
  judge: ({ register }) => judged(register, ['minimum', 'fixed'], (own, law) => own < law),
}

/** Data that a statute orders to be erased are kept at most for its period. */
export const statutoryMaximum: Rule = {
  id: 'RET-STATUTE-MAX',
  article: 'section F',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Säilytysaika ylittää lakisääteisen enimmäisajan ({law}).',
    sv: 'Lagringstiden överskrider den lagstadgade maximitiden ({law}).',
    en: 'The retention period exceeds the statutory maximum ({law}).',
  },
  judge: ({ register }) => judged(register, ['maximum', 'fixed'], (own, law) => own > law),
}

function judged(
  { retention }: ResolvedRegister,
  kinds: readonly Kind[],
  breaks: (own: number, law: number) => boolean,
): Verdict {
  const bound = retention.flatMap((rule) => periodsOf(rule, kinds))
  if (bound.length === 0) return 'notApplicable'
  return verdictOf(
    bound
      .filter(({ own, law }) => breaks(own, law))
      .map(({ id, provision }) => ({ path: `retention/${id}/duration`, values: { law: provision } })),
  )
}

function periodsOf({ id, statute, duration }: Retention, kinds: readonly Kind[]) {
  if (statute === undefined || duration === undefined) return []
  const law = statutoryPeriod(statute)
  const [ownDays, lawDays] = [daysOf(duration), daysOf(law.duration)]
  if (!kinds.includes(law.kind) || ownDays === undefined || lawDays === undefined) return []
  return [{ id, own: ownDays, law: lawDays, provision: law.provision }]
}

/** Days enough to compare by: a year is twelve months whichever way it is written. */
function daysOf(text: string | undefined): number | undefined {
  const duration: Duration | undefined = text === undefined ? undefined : parseDuration(text)
  if (duration === undefined) return undefined
  const { years, months, weeks, days, hours } = duration
  return ((years * 12 + months) * 365.25) / 12 + weeks * 7 + days + hours / 24
}
