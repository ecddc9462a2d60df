import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'
import type { ResolvedRecipient } from '../facts/stated-items.ts'

const given = (...items: ResolvedRecipient[]): ResolvedRegister['recipients'] => ({ state: 'stated', items })

/** Where the rules on recipients fire, and where they are silent. */
export const recipientCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-13-1-e',
    fires: { 'nothing said': kept(), 'nobody listed': kept({ recipients: given() }) },
    silent: {
      'an accountant': kept({ recipients: given({ id: 'a', term: 'accountant' }) }),
      'that there are none': read({ recipients: { state: 'none' } }),
      'the register knows that there are none': kept({ recipients: { state: 'none' } }),
    },
  },
  {
    rule: 'NOTICE-13-1-e-processors',
    fires: {
      'authorities only': kept({ recipients: given({ id: 'a', term: 'tax', role: 'authority' }) }),
      'words on disclosures only': read({ recipients: given({ id: 'a', words: { fi: 'Poliisi' } }) }, {}, [
        words(['recipients'], 'Tietoja luovutetaan poliisille.'),
      ]),
    },
    silent: {
      'an IT supplier by its term': kept({ recipients: given({ id: 'a', term: 'it-provider' }) }),
      'to these and to nobody else': kept({
        recipients: { state: 'stated', exclusive: true, items: [{ id: 'a', term: 'tax' }] },
      }),
      'words on a service provider': read({ recipients: given({ id: 'a', words: { fi: 'Poliisi' } }) }, {}, [
        words(['recipients'], 'Tietoja luovutetaan poliisille. Palvelimet hoitaa palveluntarjoajamme.'),
      ]),
    },
  },
  {
    rule: 'NOTICE-13-1-e-named',
    fires: {
      partners: kept({ recipients: given({ id: 'a', term: 'partner', location: 'FI' }) }),
      'a category of no place': kept({ recipients: given({ id: 'a', term: 'accountant' }) }),
    },
    silent: {
      'a name': kept({ recipients: given({ id: 'a', term: 'partner', party: { name: { fi: 'Tili Oy' } } }) }),
      'a kind in a place': kept({ recipients: given({ id: 'a', term: 'it-provider', location: 'EEA' }) }),
      'the tax authority': kept({ recipients: given({ id: 'a', term: 'tax' }) }),
    },
  },
]
