import type { Rule } from '../rule.ts'
import { businessId } from './business-id.ts'
import { contactDetails } from './contact-details.ts'
import { jointControllers } from './joint-controllers.ts'
import { namedController } from './named-controller.ts'
import { officer } from './officer.ts'
import { representative } from './representative.ts'
import { unclearIdentity } from './unclear-identity.ts'

/** Who decides of the processing and how to reach them: GDPR Art. 13(1)(a)–(b), 14(1)(a)–(b), 26, 27. */
export const controllerRules: readonly Rule[] = [
  namedController,
  contactDetails,
  representative,
  businessId,
  officer,
  jointControllers,
  unclearIdentity,
]
