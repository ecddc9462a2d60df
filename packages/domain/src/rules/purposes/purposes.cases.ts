import type { LegalBasis } from '../../register/legal-basis.ts'
import type { Purpose } from '../../register/purpose.ts'
import { kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'
import { wordedPhrase } from '../worded.ts'

const contract: LegalBasis = { id: 'b', code: '6-1-b' }
const interest: LegalBasis = { id: 'f', code: '6-1-f' }
const billing: Purpose = { id: 'billing', term: 'billing', legalBases: [contract] }
const orders: Purpose = { id: 'orders', term: 'orders', legalBases: [] }
const marketing: Purpose = { id: 'marketing', term: 'direct-marketing', legalBases: [interest] }

/** Where the rules on purposes and their bases fire, and where they are silent. */
export const purposeCases: readonly RuleCases[] = [
  {
    rule: 'NOTICE-13-1-c-purpose',
    fires: {
      'no purpose': kept(),
      'a purpose without words': kept({ purposes: [{ id: 'a', legalBases: [] }] }),
    },
    silent: {
      'a purpose by its term': kept({ purposes: [orders] }),
      'a processor’s register': kept({ role: 'processor' }),
    },
  },
  {
    rule: 'NOTICE-13-1-c-basis',
    fires: {
      'a purpose without one': kept({ purposes: [billing, orders] }),
      'a basis without a code': kept({ purposes: [{ ...orders, legalBases: [{ id: 'x' }] }] }),
      'words that name none': read({ purposes: [orders] }, {}, [words(['purposes'], 'Tilausten käsittely.')]),
    },
    silent: {
      'a basis of its own': kept({ purposes: [billing] }),
      'a basis of the register as a whole': kept({ purposes: [orders], legalBases: [contract] }),
      'words that name one': read({ purposes: [orders] }, {}, [
        words(['purposes'], 'Tilausten käsittely perustuu suostumukseen.'),
      ]),
    },
  },
  {
    rule: 'NOTICE-13-1-c-coverage',
    fires: {
      'a consent that serves no purpose': kept({
        purposes: [billing],
        legalBases: [{ id: 'a', code: '6-1-a', appliesTo: { fi: 'viestintätiedot' } }],
      }),
      'people about whom no data are': kept({
        purposes: [billing],
        dataSubjectCategories: [
          { id: 'customers', term: 'customer' },
          { id: 'visitors', term: 'visitor' },
        ],
        dataCategories: [{ id: 'name', term: 'name', dataSubjectCategories: ['customers'] }],
      }),
    },
    silent: {
      'all belongs to a purpose': kept({
        purposes: [billing],
        dataSubjectCategories: [{ id: 'customers', term: 'customer' }],
        dataCategories: [{ id: 'name', term: 'name' }],
      }),
      'a purpose without basis: that is another finding': kept({ purposes: [orders] }),
    },
  },
  {
    rule: 'NOTICE-13-1-c-map',
    fires: {
      'two bases for all purposes alike': kept({
        purposes: [orders, { ...orders, id: 'more' }],
        legalBases: [contract, interest],
      }),
      'two bases, each for a purpose that it names': kept({
        purposes: [orders, { id: 'news', term: 'newsletter', legalBases: [] }],
        legalBases: [
          { ...contract, appliesTo: wordedPhrase('purpose', orders) },
          { ...interest, appliesTo: wordedPhrase('purpose', { term: 'newsletter' }) },
        ],
      }),
      'two bases for the only purpose': kept({ purposes: [orders], legalBases: [contract, interest] }),
    },
    silent: {
      'each purpose has its own': kept({
        purposes: [billing, marketing],
      }),
      'one basis for all': kept({ purposes: [orders], legalBases: [contract] }),
    },
  },
  {
    rule: 'NOTICE-13-1-d',
    fires: {
      'no interest': kept({ purposes: [marketing] }),
      'a relationship': kept({
        purposes: [{ ...marketing, legalBases: [{ ...interest, interest: { fi: 'Asiakassuhde' } }] }],
      }),
      'the basis once more, in Swedish': kept({
        purposes: [{ ...marketing, legalBases: [{ ...interest, interest: { sv: 'Berättigat intresse' } }] }],
      }),
    },
    silent: {
      'what is pursued': kept({
        purposes: [
          {
            ...marketing,
            legalBases: [{ ...interest, interest: { fi: 'Tuotteiden markkinointi nykyisille asiakkaille' } }],
          },
        ],
      }),
      'another basis': kept({ purposes: [billing] }),
    },
  },
  {
    rule: 'NOTICE-13-3',
    fires: {
      'nobody was told': kept({ purposes: [{ ...orders, addedOn: '2026-03-01' }] }),
      'told when it had begun': kept({
        purposes: [{ ...orders, addedOn: '2026-03-01', toldOn: '2026-04-01', compatibility: 'dnro 1' }],
      }),
      'no test of compatibility': kept({
        purposes: [{ ...orders, addedOn: '2026-03-01', toldOn: '2026-02-01' }],
      }),
    },
    silent: {
      'told before, and tested': kept({
        purposes: [{ ...orders, addedOn: '2026-03-01', toldOn: '2026-02-01', compatibility: 'dnro 1' }],
      }),
      'it rests on consent': kept({
        purposes: [
          {
            ...orders,
            legalBases: [{ id: 'a', code: '6-1-a' }],
            addedOn: '2026-03-01',
            toldOn: '2026-03-01',
          },
        ],
      }),
      'a purpose from the beginning': kept({ purposes: [orders] }),
    },
  },
]
