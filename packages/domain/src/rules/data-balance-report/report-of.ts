import type { Amiss } from '../facts/events.ts'
import { once } from '../facts/once.ts'
import type { Law } from '../law-pack.ts'
import type { Matter } from '../matter.ts'
import type { Verdict } from '../rule.ts'
import { readReport } from './read-report.ts'
import type { YearReport } from './year-report.ts'

/** The report that is judged: as it is made here, or as its words were read. */
const reportOf = once(
  ({ report, notice, register, reported }: Matter): { report: YearReport | undefined } => {
    if (report !== undefined || notice?.kind !== 'dataBalanceReport') return { report }
    return {
      report: readReport(notice, {
        described: register,
        ...(reported === undefined ? {} : { registers: reported }),
      }),
    }
  },
)

/** Judges a report; a violation tells what of it is amiss. */
export function judgeReport(
  matter: Matter,
  { date }: Law,
  amiss: (report: YearReport, date: string) => 'notApplicable' | Amiss | undefined,
): Verdict {
  const { report } = reportOf(matter)
  if (report === undefined) return 'notApplicable'
  const found = amiss(report, date)
  if (found === undefined) return 'met'
  if (found === 'notApplicable') return found
  const { fact, ...violation } = found
  return [{ path: `report/${fact}`, ...violation }]
}
