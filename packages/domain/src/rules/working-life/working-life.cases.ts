import type { DataCategory } from '../../register/data-category.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Retention } from '../../register/retention.ts'
import { kept } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

type Source = Extract<ResolvedRegister['sources'], { state: 'stated' }>['items'][number]

const staff = { dataSubjectCategories: [{ id: 's', term: 'employee' as const }] }
const customers = { dataSubjectCategories: [{ id: 's', term: 'customer' as const }] }
const of = (data: Partial<DataCategory>) => ({ dataCategories: [{ id: 'd', ...data }] })
const from = (source: Partial<Source>): Pick<ResolvedRegister, 'sources'> => ({
  sources: { state: 'stated', items: [{ id: 'q', term: 'referee', ...source }] },
})
const recordings = (retention: Partial<Retention>, signs = true) => ({
  ...staff,
  ...of({ term: 'cctv' }),
  retention: [{ id: 'k', ...retention }],
  accountability: { cameraSurveillance: { signs, cooperationOn: '2025-03-01' } },
})
const apart = {
  measures: [{ id: 'm', term: 'separation' as const }],
  review: { interval: 'P2Y' },
}

/** Where the rules on working life fire, and where they are silent. */
export const workingLifeCases: readonly RuleCases[] = [
  {
    rule: 'EMP-759-3',
    fires: { 'why the employer needs it is not written down': kept({ ...staff, ...of({ term: 'salary' }) }) },
    silent: {
      'the law demands it': kept({ ...staff, ...of({ term: 'tax', provision: 'statutory' }) }),
      'it is': kept({ ...staff, ...of({ term: 'salary', necessity: 'Palkan maksaminen' }) }),
      'data on customers': kept({ ...customers, ...of({ term: 'orders' }) }),
    },
  },
  {
    rule: 'EMP-759-4',
    fires: {
      'a referee is asked without a ground': kept({ ...staff, ...from({}) }),
      'a law that is not named': kept({ ...staff, ...from({ ground: 'law', toldBeforeUse: true }) }),
      'the employee is not told': kept({ ...staff, ...from({ ground: 'consent', toldBeforeUse: false }) }),
    },
    silent: {
      'by consent, and told': kept({ ...staff, ...from({ ground: 'consent', toldBeforeUse: true }) }),
      'the employee tells': kept({ ...staff, ...from({ term: 'data-subject' }) }),
      'data on customers': kept({ ...customers, ...from({}) }),
    },
  },
  {
    rule: 'EMP-759-5',
    fires: {
      'kept with all other data': kept({ ...staff, ...of({ term: 'health', handlers: 'HR-päällikkö' }) }),
      'nobody is named': kept({ ...staff, ...of({ term: 'health' }), ...apart }),
      'looked over every six years': kept({
        ...staff,
        ...of({ term: 'health', handlers: 'HR-päällikkö' }),
        ...apart,
        review: { interval: 'P6Y' },
      }),
    },
    silent: {
      'apart, by named people, looked over': kept({
        ...staff,
        ...of({ term: 'health', handlers: 'HR-päällikkö' }),
        ...apart,
      }),
      'the health of patients': kept({
        dataSubjectCategories: [{ id: 's', term: 'patient' }],
        ...of({ term: 'health' }),
      }),
    },
  },
  {
    rule: 'EMP-759-17',
    fires: {
      'recordings for two years': kept(recordings({ duration: 'P2Y' })),
      'the recordings alone for two years': kept(recordings({ duration: 'P2Y', dataCategories: ['d'] })),
      'no signs': kept(recordings({ duration: 'P1M' }, false)),
      'nothing recorded of the procedure': kept({
        ...recordings({ duration: 'P1M' }),
        accountability: undefined,
      }),
    },
    silent: {
      'a month, with signs': kept(recordings({ duration: 'P1M', bound: 'atMost' })),
      'a year for the recordings alone': kept(
        recordings({ duration: 'P1Y', bound: 'atMost', dataCategories: ['d'] }),
      ),
      'longer for a crime that is looked into': kept(
        recordings({ duration: 'P2Y', statuteWords: { fi: 'YksTL 17 § 2 mom.' } }),
      ),
      'a camera in a shop that records no staff': kept({ ...customers, ...of({ term: 'cctv' }) }),
    },
  },
  {
    rule: 'EMP-504-7',
    fires: {
      'a copy of the extract': kept(of({ term: 'criminal', criminalRecordExtract: 'copied' })),
      'an extract, and not what is kept of it': kept(of({ words: { fi: 'Rikosrekisteriote' } })),
    },
    silent: {
      'that it was shown': kept(of({ words: { fi: 'Rikosrekisteriote' }, criminalRecordExtract: 'shown' })),
      'no extract': kept(of({ term: 'cv' })),
    },
  },
]
