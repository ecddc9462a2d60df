import type { Rule } from '../rule.ts'
import { requestCharge, responseTime } from './answers.ts'
import { audienceLanguages, childVersion } from './audience.ts'
import { publishedAsKept, silentChange } from './changes.ts'
import { contradictions } from './contradictions.ts'
import { datedNotice, freshNotice } from './dates.ts'
import { personsDuty } from './persons-duty.ts'
import { electronicChannel, requestProcedure } from './request-channels.ts'
import { requestFormality } from './request-formality.ts'
import { vagueWording } from './vague-wording.ts'

/** How a notice tells it, and how requests are taken: GDPR Art. 5(1)(a), (d), 12. */
export const formRules: readonly Rule[] = [
  vagueWording,
  audienceLanguages,
  childVersion,
  requestProcedure,
  electronicChannel,
  requestFormality,
  responseTime,
  requestCharge,
  personsDuty,
  contradictions,
  datedNotice,
  freshNotice,
  silentChange,
  publishedAsKept,
]
