import { kept, read } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const firewall = { id: 'f', term: 'firewall' as const }
const training = { id: 't', term: 'training' as const }
const password = { dataCategories: [{ id: 'd', term: 'password' as const }] }

/** Where the rules on security fire, and where they are silent; the day is 22 November 2026. */
export const securityCases: readonly RuleCases[] = [
  {
    rule: 'SEC-32',
    fires: { 'nothing but a firewall': kept({ measures: [firewall] }), nothing: kept() },
    silent: {
      'a firewall and training': kept({ measures: [firewall, training] }),
      'a notice that was read: an open task': read(),
    },
  },
  {
    rule: 'SEC-32-credential',
    fires: { 'passwords, and not how they are kept': kept({ ...password, measures: [firewall] }) },
    silent: {
      'salted and hashed': kept({ ...password, measures: [{ id: 'h', term: 'password-hash' }] }),
      'told in own words': kept({
        ...password,
        measures: [{ id: 'h', words: { fi: 'Salasanoista tallennetaan vain tiiviste' } }],
      }),
      'no passwords': kept({ dataCategories: [{ id: 'd', term: 'name' }] }),
    },
  },
  {
    rule: 'SEC-32-review',
    fires: {
      'never looked over': kept({ measures: [firewall] }),
      'two years ago': kept({ measures: [firewall], accountability: { measuresReviewedOn: '2024-10-01' } }),
    },
    silent: {
      'this spring': kept({ measures: [firewall], accountability: { measuresReviewedOn: '2026-04-01' } }),
      'no measures': kept(),
    },
  },
]
