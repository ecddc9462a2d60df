import type { Rule } from '../rule.ts'
import { accountingAct } from './accounting-act.ts'
import { legalHolds, overdueRecords } from './overdue-records.ts'
import { periodStart } from './period-start.ts'
import { coveredData, statedPeriod } from './stated-period.ts'
import { statutoryMaximum, statutoryMinimum } from './statutory-bounds.ts'
import { unquantifiedStatute } from './statutory-period.ts'
import { vagueRetention } from './vague-retention.ts'

/** How long data are kept: GDPR Art. 5(1)(e), 13(2)(a), 14(2)(a), and the acts that lay down periods. */
export const retentionRules: readonly Rule[] = [
  statedPeriod,
  coveredData,
  vagueRetention,
  periodStart,
  unquantifiedStatute,
  accountingAct,
  statutoryMinimum,
  statutoryMaximum,
  overdueRecords,
  legalHolds,
]
