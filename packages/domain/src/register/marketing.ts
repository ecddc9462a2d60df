import * as z from 'zod'

/** Channels of direct marketing: Act on Electronic Communications Services 917/2014, section 200. */
export const marketingChannels = ['email', 'sms', 'phone', 'post', 'automatedCall', 'online'] as const

/** What allows electronic direct marketing to a person: section 200, subsections 1 and 3. */
export const marketingPermissions = ['consent', 'customerException'] as const

/** What is done so that marketing is lawful: sections 200–203. */
export const marketingPractices = [
  'optOutAtCollection',
  'optOutInMessages',
  'prohibitionsHonoured',
  'recognisable',
  'senderShown',
  'stopAddress',
  'atConsumerRequest',
  'ownMobileCustomers',
] as const

/** How direct marketing is done: Act on Electronic Communications Services 917/2014, sections 200–203. */
export const marketingSchema = z.strictObject({
  permission: z.enum(marketingPermissions).optional(),
  practices: z.array(z.enum(marketingPractices)).max(8).optional(),
  /** Mobile subscriptions are marketed: section 201. */
  mobileSubscriptions: z.boolean().optional(),
})

/** How direct marketing is done. */
export type Marketing = z.infer<typeof marketingSchema>
