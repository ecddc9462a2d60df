import type { Rule } from '../rule.ts'
import { narrowErasure } from './narrow-erasure.ts'
import { overstatedRights } from './overstated-rights.ts'
import { separateObjection } from './separate-objection.ts'
import { complaintContact, complaintStated } from './told-complaint.ts'
import {
  accessStated,
  erasureStated,
  marketingObjectionStated,
  objectionStated,
  portabilityStated,
  rectificationStated,
  restrictionStated,
} from './told-rights.ts'
import { withdrawalStated } from './withdrawal.ts'

/** Which rights a notice tells, and how: GDPR Art. 7(3), 13(2)(b)–(d), 14(2)(c)–(e), 15–21, 77. */
export const rightRules: readonly Rule[] = [
  accessStated,
  rectificationStated,
  erasureStated,
  narrowErasure,
  restrictionStated,
  objectionStated,
  portabilityStated,
  overstatedRights,
  withdrawalStated,
  marketingObjectionStated,
  separateObjection,
  complaintStated,
  complaintContact,
]
