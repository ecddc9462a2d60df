import type { Retention } from '../../register/retention.ts'
import { isBlank } from '../../text/localized-text.ts'
import type { Fix } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'
import { statutoryPeriod } from './statutory-period.ts'
import { subjectOf } from './subject-of.ts'

/** A period runs from an event that is told. */
export const periodStart: Rule = {
  id: 'RET-TRIGGER',
  article: 'GDPR 13(2)(a), 30(1)(f)',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro, mistä tapahtumasta säilytysaika lasketaan: {hit}.',
    sv: 'Ange från vilken händelse lagringstiden räknas: {hit}.',
    en: 'State from which event the period runs: {hit}.',
  },
  judge: ({ register }) => {
    const periods = register.retention.filter(isPeriod)
    if (periods.length === 0) return 'notApplicable'
    return verdictOf(
      periods
        .filter((rule) => !hasStart(rule))
        .map((rule) => ({
          path: `retention/${rule.id}/trigger`,
          values: { hit: subjectOf(rule, register) },
          ...fixOf(rule),
        })),
    )
  },
}

function isPeriod({ duration, statute, statuteWords }: Retention): boolean {
  return duration !== undefined || statute !== undefined || !isBlank(statuteWords)
}

function hasStart({ duration, trigger, criterion, statute }: Retention): boolean {
  if (trigger !== undefined && (trigger.term !== undefined || !isBlank(trigger.words))) return true
  // A criterion beside a period says from what it runs; a statute without a period of its own is another finding.
  if (duration === undefined) return !isBlank(criterion) || statute !== undefined
  return !isBlank(criterion)
}

/** The statute itself says from when its period runs. */
function fixOf({ id, statute, duration }: Retention): { fix?: Fix } {
  const law = statute === undefined ? undefined : statutoryPeriod(statute)
  if (law?.trigger === undefined || law.duration !== duration) return {}
  return {
    fix: {
      label: {
        fi: 'Laske aika niin kuin säädös määrää',
        sv: 'Räkna tiden så som författningen föreskriver',
        en: 'Count the period as the statute lays down',
      },
      changes: [{ path: `retention/${id}/trigger/term`, value: law.trigger }],
    },
  }
}
