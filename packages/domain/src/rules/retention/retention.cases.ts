import { happened, kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const afterCustomer = { id: 'a', duration: 'P3M', trigger: { term: 'customer-end' } } as const
const data = [
  { id: 'name', term: 'name' },
  { id: 'orders', term: 'orders' },
] as const
const vouchers = { id: 'v', statute: 'RF-KPL-6', duration: 'P6Y', trigger: { term: 'fy-cal-end' } } as const
const retentionWords = (body: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  read({}, {}, [words(['retention'], body, { language })])

/** Where the rules on keeping fire, and where they are silent. */
export const retentionCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-13-2-a',
    fires: {
      'nothing said': kept(),
      'a criterion that leaves the time open': kept({
        retention: [{ id: 'a', criterion: { fi: 'Niin kauan kuin se on tarpeen.' } }],
      }),
    },
    silent: {
      'three months from the end of the customer relationship': kept({ retention: [afterCustomer] }),
      'a criterion that can be worked out': kept({
        retention: [{ id: 'a', criterion: { fi: 'kunnes suostumus perutaan' } }],
      }),
      'a processor’s register': kept({ role: 'processor' }),
    },
  },
  {
    rule: 'NOTICE-13-2-a-partial',
    fires: {
      'a category that no period reaches': kept({
        dataCategories: [...data],
        retention: [{ ...afterCustomer, dataCategories: ['name'] }],
      }),
      'words of a notice that name other data': read({
        dataCategories: [...data],
        retention: [{ ...afterCustomer, subject: { fi: 'Asiakkuutta koskevat tiedot' } }],
      }),
      'a purpose for which the data have no period': kept({
        dataCategories: [{ id: 'name', term: 'name' }],
        purposes: [
          { id: 'billing', term: 'billing', legalBases: [] },
          { id: 'newsletter', term: 'newsletter', legalBases: [] },
        ],
        retention: [{ ...afterCustomer, purposes: ['billing'] }],
      }),
    },
    silent: {
      'one period for all': kept({ dataCategories: [...data], retention: [afterCustomer] }),
      'words whose reach the keeper knows': kept({
        dataCategories: [...data],
        retention: [{ ...afterCustomer, subject: { fi: 'Asiakkuutta koskevat tiedot' } }],
      }),
      'words that name the data': kept({
        dataCategories: [{ id: 'orders', term: 'orders' }],
        retention: [{ ...afterCustomer, subject: { fi: 'Tilausten tiedot' } }],
      }),
    },
  },
  {
    rule: 'RET-VAGUE',
    fires: {
      'as long as it is needed': retentionWords(
        'Tietoja säilytetään niin kauan kuin käsittely on tarpeellista.',
      ),
      'as short as possible': retentionWords('Säilytysaika on mahdollisimman lyhyt.'),
      'until further notice, in Swedish': retentionWords('Uppgifterna lagras tills vidare.', 'sv'),
      'as long as necessary, in English': retentionWords(
        'We keep the data for as long as is necessary for the purposes.',
        'en',
      ),
      'a criterion that is kept': kept({ retention: [{ id: 'a', criterion: { sv: 'Tills vidare' } }] }),
    },
    silent: {
      'a period beside the phrase': retentionWords('Tietoja säilytetään toistaiseksi, enintään 2 vuotta.'),
      'a contract until further notice': read({}, {}, [
        words(['purposes'], 'Sopimus on voimassa toistaiseksi.'),
      ]),
      'the promise of erasure in the rights': read({}, {}, [
        words(['rights'], 'Virheelliset tiedot poistetaan rekisteröidyn pyynnöstä.'),
      ]),
      'a period': kept({ retention: [afterCustomer] }),
    },
  },
  {
    rule: 'RET-TRIGGER',
    fires: {
      'six years from nothing': kept({ retention: [{ id: 'a', duration: 'P6Y' }] }),
      'the period of a statute from nothing': read({
        retention: [{ id: 'a', duration: 'P6Y', statute: 'RF-KPL-6' }],
      }),
      'the same in a register that is kept here': kept({
        retention: [{ id: 'a', duration: 'P6Y', statute: 'RF-KPL-6' }],
      }),
    },
    silent: {
      'an event': kept({ retention: [afterCustomer] }),
      'no period': kept({ retention: [{ id: 'a', criterion: { fi: 'kunnes suostumus perutaan' } }] }),
    },
  },
  {
    rule: 'RET-UNQUANTIFIED',
    fires: {
      'an act without years': read({
        retention: [{ id: 'a', trigger: { term: 'customer-end' }, statuteWords: { fi: 'kirjanpitolaki' } }],
      }),
      'a provision of the list without years': kept({ retention: [{ id: 'a', statute: 'RF-KPL-6' }] }),
    },
    silent: {
      'an act with years': kept({ retention: [vouchers] }),
      'no act': kept({ retention: [afterCustomer] }),
    },
  },
  {
    rule: 'RET-KPL-SCOPE',
    fires: {
      'the act for all data': kept({
        dataCategories: [...data],
        retention: [{ id: 'a', statuteWords: { fi: 'kirjanpitolaki' } }],
      }),
      'the act for passwords': kept({
        dataCategories: [{ id: 'password', term: 'password' }],
        retention: [{ ...vouchers, dataCategories: ['password'] }],
      }),
    },
    silent: {
      'the act for accounting records': kept({
        retention: [{ ...vouchers, subject: { fi: 'Kirjanpitoaineisto' } }],
      }),
      'the act for orders and another period for names': kept({
        dataCategories: [...data],
        retention: [
          { ...vouchers, dataCategories: ['name', 'orders'] },
          { ...afterCustomer, dataCategories: ['name'] },
        ],
      }),
    },
  },
  {
    rule: 'RET-STATUTE-MIN',
    fires: { 'vouchers for two years': kept({ retention: [{ ...vouchers, duration: 'P2Y' }] }) },
    silent: {
      'vouchers for seventy-two months': kept({ retention: [{ ...vouchers, duration: 'P72M' }] }),
      'no statute': kept({ retention: [afterCustomer] }),
    },
  },
  {
    rule: 'RET-STATUTE-MAX',
    fires: {
      'a register of travellers for five years': kept({
        retention: [{ id: 'a', statute: 'RF-GUEST', duration: 'P5Y' }],
      }),
    },
    silent: {
      'a register of travellers for one': kept({
        retention: [{ id: 'a', statute: 'RF-GUEST', duration: 'P1Y' }],
      }),
      'more than the least': kept({ retention: [{ ...vouchers, duration: 'P10Y' }] }),
    },
  },
  {
    rule: 'RET-OVERDUE',
    fires: { 'records past their time': happened({ overdue: [{ retention: 'a', records: 12 }] }) },
    silent: {
      'none of them': happened({ overdue: [{ retention: 'a', records: 0 }] }),
      'a legal hold': happened({
        overdue: [{ retention: 'a', records: 12 }],
        legalHolds: [{ retention: 'a', reason: 'Riita', owner: 'Lakimies', reviewOn: '2027-01-31' }],
      }),
      'nothing known': kept(),
    },
  },
  {
    rule: 'RET-HOLD',
    fires: {
      'no reason, no owner, no day': happened({ legalHolds: [{ retention: 'a' }] }),
      'no day': happened({ legalHolds: [{ retention: 'a', reason: 'Riita', owner: 'Lakimies' }] }),
    },
    silent: {
      'all three': happened({
        legalHolds: [{ retention: 'a', reason: 'Riita', owner: 'Lakimies', reviewOn: '2027-01-31' }],
      }),
      'no hold': happened({ legalHolds: [] }),
    },
  },
]
