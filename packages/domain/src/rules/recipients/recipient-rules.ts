import type { Rule } from '../rule.ts'
import { namedRecipients } from './named-recipients.ts'
import { statedProcessors } from './stated-processors.ts'
import { statedRecipients } from './stated-recipients.ts'

/** To whom data are given: GDPR Art. 4(9), 13(1)(e), 14(1)(e). */
export const recipientRules: readonly Rule[] = [statedRecipients, statedProcessors, namedRecipients]
