import type { AutomatedDecision } from '../../register/automated-decision.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { kept } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const deciding = (
  decision: Partial<AutomatedDecision> = {},
): Pick<ResolvedRegister, 'automatedDecisions'> => ({
  automatedDecisions: { state: 'stated', items: [{ id: 'a', kind: 'decision', ...decision }] },
})
const safeguards = { fi: 'Päätöksen käsittelee pyynnöstä ihminen, ja sen voi riitauttaa.' }
const health = (condition?: '9-2-a' | '9-2-b') => ({
  dataCategories: [
    {
      id: 'd',
      term: 'health' as const,
      ...(condition === undefined ? {} : { specialCategoryCondition: condition }),
    },
  ],
})

/** Where the rules on automated decisions fire, and where they are silent. */
export const automatedDecisionCases: readonly RuleCases[] = [
  {
    rule: 'BASIS-22',
    fires: { 'a decision that nothing allows': kept(deciding()) },
    silent: {
      'needed for a contract': kept(deciding({ exception: '22-2-a' })),
      'profiling that decides nothing': kept(deciding({ kind: 'profiling' })),
      none: kept({ automatedDecisions: { state: 'none' } }),
    },
  },
  {
    rule: 'BASIS-22-3',
    fires: { 'no human being to ask': kept(deciding({ exception: '22-2-a' })) },
    silent: {
      'a human being looks again': kept(deciding({ exception: '22-2-c', safeguards })),
      'a law that lays down its own safeguards': kept(deciding({ exception: '22-2-b' })),
    },
  },
  {
    rule: 'BASIS-22-4',
    fires: {
      'health data under labour law': kept({ ...deciding({ safeguards }), ...health('9-2-b') }),
      'explicit consent without safeguards': kept({ ...deciding(), ...health('9-2-a') }),
    },
    silent: {
      'explicit consent with safeguards': kept({ ...deciding({ safeguards }), ...health('9-2-a') }),
      'the decision uses other data': kept({
        ...deciding({ purposes: ['p'] }),
        purposes: [
          { id: 'p', legalBases: [] },
          { id: 'q', legalBases: [] },
        ],
        dataCategories: [{ id: 'd', term: 'health', purposes: ['q'] }],
      }),
    },
  },
]
