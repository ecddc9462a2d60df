import type { DataCategory } from '../../register/data-category.ts'
import { happened, kept, read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const of = (data: Partial<DataCategory>) => ({ dataCategories: [{ id: 'd', ...data }] })
const health = { term: 'health' as const }
const logging = { measures: [{ id: 'm', term: 'logging' as const }] }

/** Where the rules on special data fire, and where they are silent. */
export const specialDataCases: readonly RuleCases[] = [
  {
    rule: 'BASIS-9-2',
    fires: {
      'health data that nothing allows': kept(of(health)),
      'one item of a category is special': kept(
        of({ term: 'membership', items: [{ id: 'i', term: 'union' }] }),
      ),
    },
    silent: {
      'explicit consent': kept(of({ ...health, specialCategoryCondition: '9-2-a' })),
      'a point of section 6 of the Act': kept(of({ ...health, nationalDerogation: 'tsl6-2' })),
      'a name': kept(of({ term: 'name' })),
      'said not to be special': kept(of({ ...health, special: false })),
    },
  },
  {
    rule: 'BASIS-9-nat',
    fires: {
      'a condition that needs a provision and has none': kept(
        of({ ...health, specialCategoryCondition: '9-2-b' }),
      ),
      'section 6 of the Act without its safeguards': kept(of({ ...health, nationalDerogation: 'tsl6-2' })),
    },
    silent: {
      'the provision is named': kept(
        of({ ...health, specialCategoryCondition: '9-2-b', statute: { fi: 'YksTL 5 §' } }),
      ),
      'section 6 of the Act with a safeguard of its list': kept({
        ...of({ ...health, nationalDerogation: 'tsl6-2' }),
        ...logging,
      }),
      'explicit consent needs no provision': kept(of({ ...health, specialCategoryCondition: '9-2-a' })),
    },
  },
  {
    rule: 'NOTICE-9-2',
    fires: {
      'a notice that tells of health data and not of what allows them': read(of(health), {}, [
        words(['dataCategories'], 'Tallennamme terveystietoja.'),
      ]),
    },
    silent: {
      'the Article is named': read(of(health), {}, [
        words(['dataCategories'], 'Käsittely perustuu 9 artiklan 2 kohdan h alakohtaan.'),
      ]),
      'the fact is there and composed': kept(of({ ...health, specialCategoryCondition: '9-2-a' })),
      'no fact yet: BASIS-9-2 asks for it': kept(of(health)),
    },
  },
  {
    rule: 'BASIS-10',
    fires: {
      'offences at a company without a ground': kept({ ...of({ term: 'criminal' }), ...logging }),
      'a ground without safeguards': kept(of({ term: 'criminal', criminalGround: { fi: 'Oikeusvaade' } })),
    },
    silent: {
      'a legal claim under safeguards': kept({
        ...of({ term: 'criminal', criminalGround: { fi: 'Oikeusvaade (7 §)' } }),
        ...logging,
      }),
      'an authority': kept({ ...of({ term: 'criminal' }), ...logging }, { kind: 'authority' }),
      'no offences': kept(of({ term: 'name' })),
    },
  },
  {
    rule: 'BASIS-TSL-29',
    fires: { 'the code without a ground': kept(of({ term: 'hetu' })) },
    silent: {
      'laid down by law': kept(of({ term: 'hetu', identityCodeGround: 'hetu-law' })),
      'a date of birth': kept(of({ term: 'birth-date' })),
    },
  },
  {
    rule: 'BASIS-TSL-29-print',
    fires: {
      'nobody has said where it is printed': kept(of({ term: 'hetu' })),
      'on all documents': kept(of({ term: 'hetu', identityCodeOnDocuments: 'always' })),
    },
    silent: { 'on none': kept(of({ term: 'hetu', identityCodeOnDocuments: 'never' })) },
  },
  {
    rule: 'BASIS-TSL-29-ident',
    fires: {
      'by the code': kept({ rights: { identifiedBy: ['identityCode'] } }),
      'by name and code': kept({ rights: { identifiedBy: ['name', 'identityCode'] } }),
      'one request was': happened({
        requests: [
          {
            id: 'r',
            right: 'access',
            receivedOn: '2026-11-02',
            identityCheck: { means: ['identityCode'], askedOn: '2026-11-03' },
          },
        ],
      }),
    },
    silent: {
      'strong identification too': kept({
        rights: { identifiedBy: ['identityCode', 'strongAuthentication'] },
      }),
      'not told': kept(),
    },
  },
]
