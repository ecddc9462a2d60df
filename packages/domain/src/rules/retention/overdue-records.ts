import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'
import { sameInAll } from '../worded.ts'

/** No record is kept past its time, unless a legal hold suspends it. */
export const overdueRecords: Rule = {
  id: 'RET-OVERDUE',
  article: 'GDPR 5(1)(e)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: '{n} tietueen säilytysaika on päättynyt.',
    sv: 'Lagringstiden har gått ut för {n} poster.',
    en: '{n} records are past their retention period.',
  },
  judge: ({ operations }) => {
    if (operations?.overdue === undefined) return 'notApplicable'
    const held = new Set(operations.legalHolds?.map(({ retention }) => retention))
    return verdictOf(
      operations.overdue
        .filter(({ retention, records }) => records > 0 && !held.has(retention))
        .map(({ retention, records }) => ({
          path: `retention/${retention}`,
          values: { n: sameInAll(String(records)) },
        })),
    )
  },
}

/** A legal hold has a reason, somebody who answers for it, and a day when it is looked over. */
export const legalHolds: Rule = {
  id: 'RET-HOLD',
  article: 'GDPR 5(1)(e), 17(3)(e)',
  severity: 'warning',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Poistokiellolta (legal hold) puuttuu peruste, vastuuhenkilö tai tarkistuspäivä.',
    sv: 'Ett raderingsförbud (legal hold) saknar skäl, ansvarig eller översynsdatum.',
    en: 'A legal hold has no reason, owner or review date.',
  },
  judge: ({ operations }) => {
    const holds = operations?.legalHolds
    if (holds === undefined || holds.length === 0) return 'notApplicable'
    return verdictOf(
      holds
        .filter(
          ({ reason = '', owner = '', reviewOn }) =>
            !reason.trim() || !owner.trim() || reviewOn === undefined,
        )
        .map(({ retention }) => ({ path: `retention/${retention}` })),
    )
  },
}
