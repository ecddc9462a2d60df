import type { Purpose } from '../../register/purpose.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const marketing = (purpose: Partial<Purpose> = {}) => ({
  purposes: [
    { id: 'p', term: 'direct-marketing' as const, channels: ['email' as const], legalBases: [], ...purpose },
  ],
})
const people = (term: 'consumer' | 'corporate-contact') => ({
  dataSubjectCategories: [{ id: 's', term }],
})
const email = { dataCategories: [{ id: 'd', term: 'email' as const }] }
const subscriptions = (practices: NonNullable<Purpose['marketing']>['practices'] = []) =>
  marketing({ channels: ['phone'], marketing: { mobileSubscriptions: true, practices } })

/** Where the rules on direct marketing fire, and where they are silent. */
export const marketingCases: readonly RuleCases[] = [
  {
    rule: 'MKT-200-consent',
    fires: {
      'e-mails to consumers that nothing allows': kept({ ...people('consumer'), ...marketing() }),
      'a newsletter': kept({ purposes: [{ id: 'p', term: 'newsletter', legalBases: [] }] }),
    },
    silent: {
      'on consent': kept(marketing({ legalBases: [{ id: 'b', code: '6-1-a' }] })),
      'to one’s own customers': kept(marketing({ marketing: { permission: 'customerException' } })),
      'to companies': kept({ ...people('corporate-contact'), ...marketing() }),
      'by post': kept(marketing({ channels: ['post'] })),
    },
  },
  {
    rule: 'MKT-200-unstated',
    fires: {
      'a newsletter, and not a word on consent': read({ ...marketing(), ...email }, {}, [
        words(['purposes'], 'Lähetämme uutiskirjeen.'),
      ]),
      'consent to something else does not do': read({ ...marketing(), ...email }, {}, [
        words(['purposes'], 'Teemme suoramarkkinointia. Tietoja luovutetaan vain suostumuksella.'),
      ]),
    },
    silent: {
      'to those who have consented': read({ ...marketing(), ...email }, {}, [
        words(['purposes'], 'Lähetämme uutiskirjeen, jos olet antanut siihen suostumuksen.'),
      ]),
      'to customers': read({ ...marketing(), ...email }, {}, [
        words(['purposes'], 'Sähköinen markkinointi perustuu asiakaspoikkeukseen.'),
      ]),
      'to companies': read({ ...people('corporate-contact'), ...marketing(), ...email }, {}, [
        words(['purposes'], 'Markkinoimme yrityksille.'),
      ]),
      'no addresses are held': read(marketing(), {}, [words(['purposes'], 'Markkinointi.')]),
    },
  },
  {
    rule: 'MKT-200-3-optout',
    fires: {
      'not when the address is asked': kept(
        marketing({ marketing: { permission: 'customerException', practices: ['optOutInMessages'] } }),
      ),
    },
    silent: {
      'both times': kept(
        marketing({
          marketing: {
            permission: 'customerException',
            practices: ['optOutAtCollection', 'optOutInMessages'],
          },
        }),
      ),
      'on consent': kept(marketing({ marketing: { permission: 'consent' } })),
    },
  },
  {
    rule: 'MKT-200-2',
    fires: { 'letters without a way to say no': kept(marketing({ channels: ['post'] })) },
    silent: {
      'prohibitions are heeded': kept(
        marketing({ channels: ['post'], marketing: { practices: ['prohibitionsHonoured'] } }),
      ),
      'e-mail': kept(marketing()),
    },
  },
  {
    rule: 'MKT-201',
    fires: { 'calls to consumers who have not asked': kept(subscriptions()) },
    silent: {
      'at their request': kept(subscriptions(['atConsumerRequest'])),
      'to own mobile customers': kept(subscriptions(['ownMobileCustomers'])),
      'other goods': kept(marketing({ channels: ['phone'] })),
    },
  },
  {
    rule: 'MKT-202',
    fires: { 'no way out in the messages': kept({ ...people('corporate-contact'), ...marketing() }) },
    silent: {
      'a way out in each': kept({
        ...people('corporate-contact'),
        ...marketing({ marketing: { practices: ['prohibitionsHonoured', 'optOutInMessages'] } }),
      }),
      'to consumers': kept({ ...people('consumer'), ...marketing() }),
    },
  },
  {
    rule: 'MKT-203',
    fires: {
      'the sender is not shown': kept(
        marketing({ marketing: { practices: ['recognisable', 'stopAddress'] } }),
      ),
    },
    silent: {
      'all three': kept(
        marketing({ marketing: { practices: ['recognisable', 'senderShown', 'stopAddress'] } }),
      ),
      letters: kept(marketing({ channels: ['post'] })),
    },
  },
]
