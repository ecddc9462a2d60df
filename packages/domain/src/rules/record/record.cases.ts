import type { Transfer } from '../../register/transfer.ts'
import type { Facts, OrganisationFacts } from '../../testing/matters.ts'
import { kept, read } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const processor = (facts: Facts = {}, of: OrganisationFacts = {}) => kept({ role: 'processor', ...facts }, of)
const principal = (party: object = { name: { fi: 'Asiakas Oy' }, email: 'info@asiakas.example' }) => ({
  principals: [{ id: 'a', party }],
})
const left = (more: Facts = {}, exemption?: string) =>
  kept(
    {
      ...more,
      accountability: { record: { kept: false, ...(exemption === undefined ? {} : { exemption }) } },
    },
    { employees: 12 },
  )
const to = (transfer: Partial<Transfer>) => ({
  transfers: { state: 'stated' as const, items: [{ id: 't', ...transfer }] },
})
const measures = { measures: [{ id: 'm', term: 'backup' as const }] }
const two = {
  dataCategories: [
    { id: 'a', term: 'name' as const },
    { id: 'b', term: 'billing' as const, purposes: ['p'] },
  ],
  purposes: [{ id: 'p', legalBases: [] }],
}
const year = { id: 'k', duration: 'P1Y' }
const occasional = 'Kertaluonteinen kilpailu'

/** Where the rules on the record fire, and where they are silent; the day is 22 November 2026. */
export const recordCases: readonly RuleCases[] = [
  {
    rule: 'ROPA-30-1-a',
    fires: {
      'nobody can be reached': kept({}, { email: undefined }),
      'a joint controller without an address': kept({
        jointControllers: [{ id: 'j', party: { name: { fi: 'Toinen Oy' } } }],
      }),
      'an officer without a name': kept({}, { dpo: { email: 'tietosuoja@yritys.example' } }),
    },
    silent: {
      'name and address': kept(),
      'the contact can be reached': kept({ contact: { email: 'a@yritys.example' } }, { email: undefined }),
      'a processor has a record of its own': processor({}, { email: undefined }),
      'kept out of the record, with reason': kept(
        { accountability: { record: { kept: false, exemption: occasional } } },
        { email: undefined, employees: 3 },
      ),
    },
  },
  {
    rule: 'ROPA-30-1-b',
    fires: { 'no purposes': kept() },
    silent: {
      one: kept({ purposes: [{ id: 'p', legalBases: [] }] }),
      'a notice that was read: an open task': read(),
    },
  },
  {
    rule: 'ROPA-30-1-c-subjects',
    fires: { 'about nobody': kept() },
    silent: { 'about customers': kept({ dataSubjectCategories: [{ id: 's', term: 'customer' }] }) },
  },
  {
    rule: 'ROPA-30-1-c-data',
    fires: { 'no data': kept() },
    silent: { names: kept({ dataCategories: [{ id: 'd', term: 'name' }] }) },
  },
  {
    rule: 'ROPA-30-1-d',
    fires: {
      'not told': kept(),
      'told, and nobody named': kept({ recipients: { state: 'stated', items: [] } }),
    },
    silent: {
      nobody: kept({ recipients: { state: 'none' } }),
      'an accountant': kept({ recipients: { state: 'stated', items: [{ id: 'r', term: 'accountant' }] } }),
    },
  },
  {
    rule: 'ROPA-30-1-e',
    fires: { 'not told': kept(), 'to somewhere': kept(to({})) },
    silent: { none: kept({ transfers: { state: 'none' } }), 'to India': kept(to({ country: 'IN' })) },
  },
  {
    rule: 'ROPA-30-1-e-49',
    fires: {
      'nothing documented': kept(to({ derogation: '49-1-2' })),
      'no safeguards documented': kept(to({ derogation: '49-1-2', assessment: 'ARV-1' })),
    },
    silent: {
      both: kept(to({ derogation: '49-1-2', assessment: 'ARV-1', instrument: { fi: 'Salaus, sopimus 9' } })),
      'another derogation': kept(to({ derogation: '49-1-a' })),
    },
  },
  {
    rule: 'ROPA-30-1-f',
    fires: {
      'no time limits': kept(two),
      'for one of two categories': kept({ ...two, retention: [{ ...year, dataCategories: ['b'] }] }),
      'neither time nor criterion': kept({ ...two, retention: [{ id: 'k' }] }),
    },
    silent: {
      'for all': kept({ ...two, retention: [year] }),
      'by the purpose that all serve': kept({ ...two, retention: [{ ...year, purposes: ['p'] }] }),
      'a criterion': kept({ ...two, retention: [{ id: 'k', criterion: { fi: 'Jäsenyyden ajan' } }] }),
    },
  },
  {
    rule: 'ROPA-30-1-g',
    fires: { 'none described': kept() },
    silent: { backups: kept(measures) },
  },
  {
    rule: 'ROPA-30-2-a',
    fires: {
      'for whom?': processor(),
      'for somebody who cannot be reached': processor(principal({ name: { fi: 'Asiakas Oy' } })),
    },
    silent: { 'both can be reached': processor(principal()), 'a controller': kept() },
  },
  {
    rule: 'ROPA-30-2-b',
    fires: { 'what is done is not told': processor() },
    silent: { hosting: processor({ purposes: [{ id: 'p', term: 'service', legalBases: [] }] }) },
  },
  {
    rule: 'ROPA-30-2-c',
    fires: {
      'not told': processor(),
      'an exceptional transfer that is not documented': processor(
        to({ country: 'TH', derogation: '49-1-2' }),
      ),
    },
    silent: {
      none: processor({ transfers: { state: 'none' } }),
      'to India': processor(to({ country: 'IN' })),
    },
  },
  {
    rule: 'ROPA-30-2-d',
    fires: { 'none described': processor() },
    silent: { backups: processor(measures) },
  },
  {
    rule: 'ROPA-30-5',
    fires: {
      'a small firm leaves its customers out': left(
        { dataSubjectCategories: [{ id: 's', term: 'customer' }] },
        'Pieni yritys',
      ),
      'no reason': left(),
      'health data': left({ dataCategories: [{ id: 'd', term: 'health' }] }, occasional),
    },
    silent: {
      'once, harmless, and why': left({}, occasional),
      kept: kept({}, { employees: 12 }),
      'three hundred employees: ROPA-30-4 asks': kept(
        { accountability: { record: { kept: false } } },
        { employees: 300 },
      ),
    },
  },
  {
    rule: 'ROPA-30-4',
    fires: {
      'left out by three hundred employees': kept(
        { accountability: { record: { kept: false, exemption: occasional } } },
        { employees: 300 },
      ),
    },
    silent: { kept: kept(), exempt: left({}, occasional) },
  },
  {
    rule: 'ROPA-REVIEW',
    fires: {
      'never looked over': kept(),
      'two years ago': kept({ review: { reviewedOn: '2024-11-01' } }),
    },
    silent: {
      'this year': kept({ review: { reviewedOn: '2026-01-10' } }),
      'not in the record': left({}, occasional),
    },
  },
]
