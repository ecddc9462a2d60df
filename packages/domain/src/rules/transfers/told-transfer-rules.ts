import type { Rule } from '../rule.ts'
import { conditionalTransfer } from './conditional-transfer.ts'
import { safeguardsCopy, silentTransfers, transferDestination, transferMechanism } from './told-transfers.ts'

/** What a notice tells of transfers to third countries: GDPR Art. 13(1)(f), 14(1)(f). */
export const toldTransferRules: readonly Rule[] = [
  transferMechanism,
  silentTransfers,
  conditionalTransfer,
  transferDestination,
  safeguardsCopy,
]
