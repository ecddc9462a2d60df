import type { Rule } from '../rule.ts'
import { analyticsRecipient } from './analytics-recipient.ts'
import { browserIsNoConsent, cookieConsent, cookieWithdrawal, noImpliedConsent } from './cookie-consent.ts'
import { anonymousCookies, cookieLifetime, cookiePurpose, unstatedCookies } from './cookie-information.ts'

/** Cookies and similar techniques: Act on Electronic Communications Services 917/2014, section 205. */
export const cookieRules: readonly Rule[] = [
  cookieConsent,
  browserIsNoConsent,
  noImpliedConsent,
  cookiePurpose,
  cookieLifetime,
  cookieWithdrawal,
  unstatedCookies,
  anonymousCookies,
  analyticsRecipient,
]
