import type { Organisation } from '../organisation/organisation.ts'
import type { FrozenRegister, ResolvedRegister } from '../register/frozen-register.ts'
import type { YearReport } from './data-balance-report/year-report.ts'
import type { NoticeText } from './notice-text.ts'
import type { Operations } from './operations.ts'

/**
 * What is judged. A kept register is judged by its facts; a notice that was read is judged by its words and by the
 * facts that they state, and what a notice need not tell is then an open task, not a finding.
 */
export type Matter = {
  readonly register: ResolvedRegister
  readonly organisation: Organisation
  /** Whether the facts are kept here, or were read from a notice. */
  readonly origin: 'kept' | 'read'
  /** The words: read from a notice or a report, or composed from the register. */
  readonly notice?: NoticeText
  /** What has happened in the processing, as far as it is known. */
  readonly operations?: Operations
  /** What the newest published notice froze. */
  readonly published?: FrozenRegister
  /** A report on a year, as it is made here; its words are enough where it was read. */
  readonly report?: YearReport
  /** The registers that a report is about, as they are kept. */
  readonly reported?: readonly ResolvedRegister[]
}
