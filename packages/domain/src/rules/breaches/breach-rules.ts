import type { Rule } from '../rule.ts'
import { peopleTold, peopleToldPlainly } from './communication.ts'
import {
  breachDocumented,
  breachNotified,
  breachNotifiedLate,
  notificationContent,
  processorToldController,
} from './notification.ts'

/** What is done when data are lost, leaked or changed: GDPR Art. 33–34. */
export const breachRules: readonly Rule[] = [
  breachNotified,
  breachNotifiedLate,
  processorToldController,
  notificationContent,
  breachDocumented,
  peopleTold,
  peopleToldPlainly,
]
