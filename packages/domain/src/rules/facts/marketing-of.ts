import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { marketingChannels, marketingPractices } from '../../register/marketing.ts'
import type { Purpose } from '../../register/purpose.ts'

type Channel = (typeof marketingChannels)[number]

const electronic: readonly Channel[] = ['email', 'sms', 'automatedCall']

const terms: ReadonlySet<string> = new Set(['direct-marketing', 'newsletter'])

/** The purposes that are direct marketing: GDPR Art. 21(2). */
export function directMarketingOf({ purposes }: ResolvedRegister): readonly Purpose[] {
  return purposes.filter(
    ({ directMarketing, term }) => directMarketing ?? (term !== undefined && terms.has(term)),
  )
}

/** Whether marketing is sent as electronic messages or by machines that call; a newsletter is, unless its channels say otherwise. */
export function isElectronic({ channels, term, marketing }: Purpose): boolean {
  if (channels !== undefined && channels.length > 0) return channels.some((one) => electronic.includes(one))
  return term === 'newsletter' || marketing?.permission !== undefined
}

/** Whether marketing is done by post or by people who call. */
export function isByPostOrCall({ channels }: Purpose): boolean {
  return channels?.some((channel) => channel === 'post' || channel === 'phone') === true
}

/** Whether some of the practices of sections 200–203 are followed; all of them must be. */
export function practises(
  { marketing }: Purpose,
  ...practices: readonly (typeof marketingPractices)[number][]
): boolean {
  return practices.every((practice) => marketing?.practices?.includes(practice))
}
