import type { Accountability } from '../../register/accountability.ts'
import type { ImpactAssessment } from '../../register/impact-assessment.ts'
import { kept } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const made = (assessment: Partial<ImpactAssessment> = {}) => ({
  accountability: { impactAssessment: { state: 'done' as const, ...assessment } },
})
const recorded = (accountability: Accountability) => ({ accountability })
const cameras = {
  dataCategories: [{ id: 'd', term: 'cctv' as const }],
  dataSubjectCategories: [{ id: 's', term: 'employee' as const }],
}
const officer = { dpo: { email: 'tietosuoja@yritys.example' } }

/** Where the rules on impact assessments fire, and where they are silent; the day is 22 November 2026. */
export const impactAssessmentCases: readonly RuleCases[] = [
  {
    rule: 'DPIA-35-required',
    fires: {
      'cameras at a workplace: two criteria': kept(cameras),
      'sensitive data on many: Art. 35(3)(b)': kept(
        recorded({ riskCriteria: ['largeScale', 'sensitiveData'] }),
      ),
      'a reporting channel: the list of the Ombudsman': kept({
        dataSubjectCategories: [{ id: 's', term: 'reporter' }],
      }),
      'a reason is not enough on the list': kept({
        dataSubjectCategories: [{ id: 's', term: 'reporter' }],
        ...recorded({ impactAssessment: { required: false, reason: 'Pieni organisaatio' } }),
      }),
      'location data on employees': kept({
        ...cameras,
        dataCategories: [{ id: 'd', term: 'location' }],
      }),
    },
    silent: {
      done: kept({ ...cameras, ...made() }),
      'a reason, where only the criteria speak for it': kept({
        ...cameras,
        ...recorded({ impactAssessment: { required: false, reason: 'Kaksi kameraa ulko-ovella' } }),
      }),
      'assessed when the law was made': kept({
        ...cameras,
        ...recorded({ impactAssessment: { exemption: 'HE 9/2018' } }),
      }),
      'one criterion': kept({ dataCategories: [{ id: 'd', term: 'health' }] }),
    },
  },
  {
    rule: 'DPIA-35-review',
    fires: {
      'its day has passed': kept(made({ doneOn: '2025-01-01', dueOn: '2026-01-01' })),
      'made five years ago': kept(made({ doneOn: '2021-01-01' })),
    },
    silent: {
      'its day is to come': kept(made({ doneOn: '2021-01-01', dueOn: '2027-01-01' })),
      'made last year': kept(made({ doneOn: '2025-06-01' })),
      none: kept(),
    },
  },
  {
    rule: 'DPIA-36',
    fires: { 'the risk stays high': kept(made({ residualRisk: 'high' })) },
    silent: {
      'the Ombudsman was consulted': kept(made({ residualRisk: 'high', consultedOn: '2026-02-01' })),
      'the risk is acceptable': kept(made({ residualRisk: 'acceptable' })),
    },
  },
  {
    rule: 'DPIA-35-7',
    fires: {
      'no measures': kept(made({ contents: ['description', 'necessity', 'risks'] })),
      'its contents are not recorded': kept(made()),
    },
    silent: {
      'all four': kept(made({ contents: ['description', 'necessity', 'risks', 'measures'] })),
      'not done': kept(recorded({ impactAssessment: { state: 'underWay' } })),
    },
  },
  {
    rule: 'DPIA-35-2',
    fires: { 'the officer was not asked': kept(made(), officer) },
    silent: {
      asked: kept(made({ dpoAdvice: 'Rajaa kuvakulma' }), officer),
      'no officer': kept(made()),
    },
  },
]
