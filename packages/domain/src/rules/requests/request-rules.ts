import type { Rule } from '../rule.ts'
import { accessContent, accessCopy, nationalRestriction } from './access.ts'
import { erasureRefused, portableForm, recipientsTold, restrictionLifted } from './change.ts'
import { identityDoubt, unfoundedRequest } from './manner.ts'
import { marketingStopped, objectionHeeded } from './objection.ts'
import { answerInTime, extensionTold, refusalTold } from './time-limit.ts'

/** What becomes of people's requests: GDPR Art. 12, 15–21; Data Protection Act, section 34. */
export const requestRules: readonly Rule[] = [
  answerInTime,
  extensionTold,
  refusalTold,
  unfoundedRequest,
  identityDoubt,
  accessContent,
  accessCopy,
  erasureRefused,
  restrictionLifted,
  recipientsTold,
  portableForm,
  objectionHeeded,
  marketingStopped,
  nationalRestriction,
]
