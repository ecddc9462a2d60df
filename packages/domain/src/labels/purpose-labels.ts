import type { marketingChannels } from '../register/purpose.ts'
import type { Term } from '../vocabulary/term.ts'

/** Channels of direct marketing, in words. */
export const marketingChannelLabels = {
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  sms: { fi: 'Tekstiviesti', sv: 'Textmeddelande', en: 'Text message' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  post: { fi: 'Posti', sv: 'Post', en: 'Post' },
  automatedCall: { fi: 'Automaattinen puhelu', sv: 'Automatiserat samtal', en: 'Automated call' },
  online: { fi: 'Verkkomainonta', sv: 'Reklam på nätet', en: 'Online advertising' },
} as const satisfies Record<(typeof marketingChannels)[number], Term>
