import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const person = { name: { fi: 'Aino Esimerkki' }, email: 'aino@yritys.example' }

/** Where the rules on the controller fire, and where they are silent. */
export const controllerCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-13-1-a',
    fires: { 'a controller without a name': kept({ controller: { kind: 'company' } }) },
    silent: {
      'the organisation is the controller': kept(),
      'a processor names no controller of its own': kept({ role: 'processor' }),
    },
  },
  {
    rule: 'NOTICE-13-1-a-contact',
    fires: { 'neither the controller nor its contact can be reached': kept({}, { email: undefined }) },
    silent: { 'the contact can be reached': kept({ contact: person }, { email: undefined }) },
  },
  {
    rule: 'NOTICE-13-1-a-rep',
    fires: {
      'a controller beyond the EEA without one': kept({}, { country: 'GB' }),
      'a representative without contact details': kept(
        { representative: { name: { fi: 'Edustaja Oy' } } },
        { country: 'GB' },
      ),
    },
    silent: {
      'a controller in the EEA': kept({}, { country: 'NO' }),
      'a public authority: Art. 27(2)(b)': kept({}, { country: 'GB', kind: 'authority' }),
      'a representative who can be reached': kept({ representative: person }, { country: 'GB' }),
      'a notice that was read: an open task': read({}, { country: 'GB' }),
    },
  },
  {
    rule: 'NOTICE-13-1-a-bid',
    fires: { 'a company without one': kept({}, { kind: 'company', businessId: undefined }) },
    silent: {
      'a company with one': kept({}, { kind: 'company', businessId: '1234567-1' }),
      'a municipality': kept({}, { kind: 'authority', businessId: undefined }),
    },
  },
  {
    rule: 'NOTICE-13-1-b',
    fires: { 'an officer who cannot be reached': kept({ dpo: { name: { fi: 'Otso' } } }) },
    silent: {
      'an officer with an e-mail address and no name': kept({ dpo: { email: 'dpo@yritys.example' } }),
      'no officer': kept(),
    },
  },
  {
    rule: 'NOTICE-26-2',
    fires: { 'nothing of the arrangement': kept({ jointControllers: [{ id: 'a', party: person }] }) },
    silent: {
      'its essence is told': kept({
        jointControllers: [{ id: 'a', party: person }],
        jointArrangement: { fi: 'Kumpikin vastaa omista jäsenistään.' },
      }),
      'words that tell it': read({ jointControllers: [{ id: 'a', party: person }] }, {}, [
        words(['jointControllers'], 'Yhteisrekisterinpitäjien keskinäinen vastuunjako on verkkosivuilla.'),
      ]),
    },
  },
  {
    rule: 'NOTICE-13-1-a-unclear',
    fires: {
      'a person as controller and contact of an unnamed company': read(
        { controller: person, contact: person },
        {},
        [words(['purposes'], 'Tietoja käytetään yrityksen asiakassuhteiden hoitoon.')],
      ),
    },
    silent: {
      'a sole trader': read({ controller: { ...person, kind: 'soleTrader' }, contact: person }, {}, [
        words(['purposes'], 'Tietoja käytetään yrityksen asiakassuhteiden hoitoon.'),
      ]),
      'another person as contact': read({ contact: person }, {}, [words(['purposes'], 'Yrityksen tiedot.')]),
    },
  },
]
