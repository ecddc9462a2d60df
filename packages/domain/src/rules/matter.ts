import type { Organisation } from '../organisation/organisation.ts'
import type { ResolvedRegister } from '../register/frozen-register.ts'
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
  /** The register as the newest published notice froze it. */
  readonly published?: ResolvedRegister
}
