import type { Rule } from '../rule.ts'
import { customerOptOut, marketingPermission, recognisableMessages } from './electronic-marketing.ts'
import { marketingToOrganisations, mobileSubscriptions, postAndCalls } from './other-marketing.ts'
import { unstatedPermission } from './unstated-permission.ts'

/** Direct marketing: Act on Electronic Communications Services 917/2014, sections 200–203. */
export const marketingRules: readonly Rule[] = [
  marketingPermission,
  unstatedPermission,
  customerOptOut,
  postAndCalls,
  mobileSubscriptions,
  marketingToOrganisations,
  recognisableMessages,
]
