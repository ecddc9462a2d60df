import type { Retention } from '../../register/retention.ts'
import { isBlank } from '../../text/localized-text.ts'
import {
  type RetentionStatute,
  type RetentionStatuteCode,
  retentionStatuteTerms,
} from '../../vocabulary/retention-statutes.ts'
import type { Fix } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'
import { wordedText } from '../worded.ts'

/** What a statute lays down on keeping. */
export function statutoryPeriod(code: RetentionStatuteCode): RetentionStatute {
  return retentionStatuteTerms[code]
}

/** A period that a statute lays down is told in years, so that a reader need not look it up. */
export const unquantifiedStatute: Rule = {
  id: 'RET-UNQUANTIFIED',
  article: 'WP260 annex',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro lakisääteinen aika vuosina: {hit}.',
    sv: 'Ange den lagstadgade tiden i år: {hit}.',
    en: 'State the statutory period in years: {hit}.',
  },
  judge: ({ register }) => {
    const rules = register.retention.filter(
      ({ statute, statuteWords }) => statute !== undefined || !isBlank(statuteWords),
    )
    if (rules.length === 0) return 'notApplicable'
    return verdictOf(
      rules.filter(isUnquantified).map((rule) => ({
        path: `retention/${rule.id}/duration`,
        values: {
          hit:
            rule.statute === undefined
              ? wordedText(rule.statuteWords)
              : statutoryPeriod(rule.statute).provision,
        },
        ...fixOf(rule),
      })),
    )
  },
}

/** A statute that gives a criterion and no period cannot be told in years. */
function isUnquantified({ duration, statute }: Retention): boolean {
  return duration === undefined && (statute === undefined || statutoryPeriod(statute).duration !== undefined)
}

function fixOf({ id, statute }: Retention): { fix?: Fix } {
  const law = statute === undefined ? undefined : statutoryPeriod(statute)
  if (law?.duration === undefined || law.kind === 'limitation') return {}
  const bound = law.kind === 'minimum' ? 'atLeast' : law.kind === 'maximum' ? 'atMost' : 'exactly'
  const start =
    law.trigger === undefined ? [] : [{ path: `retention/${id}/trigger/term`, value: law.trigger }]
  return {
    fix: {
      label: {
        fi: 'Kerro säädöksen aika',
        sv: 'Ange författningens tid',
        en: 'State the period of the statute',
      },
      changes: [
        { path: `retention/${id}/duration`, value: law.duration },
        { path: `retention/${id}/bound`, value: bound },
        ...start,
      ],
    },
  }
}
