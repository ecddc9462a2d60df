import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const elsewhere: ResolvedRegister['sources'] = { state: 'stated', items: [{ id: 'prh', term: 'prh' }] }
const self: ResolvedRegister['sources'] = { state: 'stated', items: [{ id: 'self', term: 'data-subject' }] }
const name = { id: 'name', term: 'name' } as const

/** Where the rules on people and data fire, and where they are silent. */
export const toldDataCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-SUBJECTS',
    fires: { 'no group': kept(), 'no group in words': read({}, {}, [words(['purposes'], 'Laskutus.')]) },
    silent: {
      'a group': kept({ dataSubjectCategories: [{ id: 'a', term: 'customer' }] }),
      'a group in words': read({}, {}, [words(['recipients'], 'Asiakkaiden tietoja ei luovuteta.')]),
    },
  },
  {
    rule: 'NOTICE-13-2-e',
    fires: {
      'nothing said': kept({ dataCategories: [name] }),
      'no consequence of a duty': kept({ dataCategories: [{ ...name, provision: 'contractual' }] }),
      'words on the need only': read({ dataCategories: [name] }, {}, [
        words(['dataCategories'], 'Keräämme vain tiedot, jotka ovat toimituksen kannalta välttämättömiä.'),
      ]),
    },
    silent: {
      'the duty and what follows': kept({
        dataCategories: [{ ...name, provision: 'contractual', consequence: { fi: 'sopimusta ei tehdä' } }],
      }),
      'people are free to give them': kept({ dataCategories: [{ ...name, provision: 'voluntary' }] }),
      'words on both': read({ dataCategories: [name] }, {}, [
        words(
          ['dataCategories'],
          'Tietojen antaminen on sopimuksen edellytys ja siksi pakollista. Jos et anna tietoja, emme voi tehdä sopimusta.',
        ),
      ]),
      'all data come from elsewhere': kept({ sources: elsewhere, dataCategories: [name] }),
    },
  },
  {
    rule: 'NOTICE-14-1-d',
    fires: { 'no data': kept({ sources: elsewhere }) },
    silent: {
      'a category': kept({ sources: elsewhere, dataCategories: [name] }),
      'data from the people themselves': kept({ sources: self }),
    },
  },
  {
    rule: 'NOTICE-14-1-d-incomplete',
    fires: {
      'an identity code that the list leaves out': read({ sources: elsewhere, dataCategories: [name] }, {}, [
        words(['dataCategories'], 'Nimi ja osoite.'),
        words(['sources'], 'Henkilötunnus saadaan viranomaiselta.'),
      ]),
    },
    silent: {
      'the list has it': read({ sources: elsewhere }, {}, [
        words(['dataCategories'], 'Nimi ja henkilötunnus.'),
        words(['sources'], 'Henkilötunnus saadaan viranomaiselta.'),
      ]),
      'the register has it': read({ sources: elsewhere, dataCategories: [{ id: 'a', term: 'hetu' }] }, {}, [
        words(['dataCategories'], 'Yksilöintitiedot.'),
        words(['sources'], 'Henkilötunnus saadaan viranomaiselta.'),
      ]),
      'a way to prove who one is': read({ sources: elsewhere }, {}, [
        words(['dataCategories'], 'Nimi.'),
        words(['rights'], 'Pyyntöön on liitettävä henkilötunnus.'),
      ]),
    },
  },
]
