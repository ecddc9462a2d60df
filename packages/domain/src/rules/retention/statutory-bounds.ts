import type { FactPath } from '../../register/fact-path.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isWithin } from '../../time/date-after.ts'
import type { RetentionStatute } from '../../vocabulary/retention-statutes.ts'
import type { Fix } from '../finding.ts'
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
  judge: ({ register }) => judged(register, ['minimum', 'fixed'], (own, law) => isWithin(law, own)),
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
  judge: ({ register }) => judged(register, ['maximum', 'fixed'], isWithin),
}

function judged(
  { retention }: ResolvedRegister,
  kinds: readonly Kind[],
  keeps: (own: string, law: string) => boolean,
): Verdict {
  const bound = retention.flatMap(({ id, statute, duration }) => {
    const law = statute === undefined ? undefined : statutoryPeriod(statute)
    if (law?.duration === undefined || duration === undefined || !kinds.includes(law.kind)) return []
    return [{ id, kept: keeps(duration, law.duration), law }]
  })
  if (bound.length === 0) return 'notApplicable'
  return verdictOf(
    bound
      .filter(({ kept }) => !kept)
      .map(({ id, law }) => {
        const path = `retention/${id}/duration`
        return { path, values: { law: law.provision }, fix: asLaidDown(path, law) }
      }),
  )
}

/** The least change that meets the statute on which the rule says that it rests. */
function asLaidDown(path: FactPath, { duration }: RetentionStatute): Fix {
  return {
    label: {
      fi: 'Säilytä säädöksen aika',
      sv: 'Lagra författningens tid',
      en: 'Keep for the period of the statute',
    },
    changes: [{ path, value: duration }],
  }
}
