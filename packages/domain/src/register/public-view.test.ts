import { describe, expect, it } from 'vitest'
import { emptyRegister } from './empty-register.ts'
import type { FrozenRegister } from './frozen-register.ts'
import { frozenRegisterFormat, frozenRegisterSchema } from './frozen-register.ts'
import { publicView } from './public-view.ts'

const frozen: FrozenRegister = frozenRegisterSchema.parse({
  format: frozenRegisterFormat,
  organisation: {
    slug: 'laakso',
    name: { fi: 'Laakso Oy' },
    languages: ['fi'],
    employees: 12,
    dpoAssessment: 'internal reasoning',
  },
  register: {
    ...emptyRegister({ fi: 'Asiakasrekisteri' }),
    purposes: [
      {
        id: 'p1',
        term: 'crm',
        legalBases: [
          { id: 'b1', code: '6-1-f', interest: { fi: 'etu' }, assessment: 'LIA-7', consentRecord: 'CR' },
        ],
        marketing: { permission: 'customerException', practices: ['senderShown'] },
      },
    ],
    dataCategories: [{ id: 'd1', term: 'salary', necessity: 'NEED-4', statute: { fi: 'säännös' } }],
    sources: { state: 'stated', items: [{ id: 'q1', term: 'referee', statute: { fi: 'LAW-8' } }] },
    measures: [
      { id: 'm1', term: 'firewall' },
      { id: 'm2', term: 'pentest', internal: true },
    ],
    recipients: {
      state: 'stated',
      items: [{ id: 'r1', party: { name: { fi: 'Pilvi Oy' }, agreement: { reference: 'DPA-3' } } }],
    },
    transfers: { state: 'stated', items: [{ id: 't1', country: 'US', assessment: 'TIA-1' }] },
    systems: [{ id: 's1', name: { fi: 'Käyttöympäristö 7' } }],
    description: {
      fi: 'Seloste',
      sv: 'Beskrivning',
      translatedFrom: { sv: { language: 'fi', text: 'entinen sanamuoto' } },
    },
    review: { responsible: 'Reviewer', dueOn: '2027-01-31' },
    accountability: { impactAssessment: { reference: 'DPIA-9' } },
  },
})

describe('what the public may read of a published register', () => {
  const text = JSON.stringify(publicView(frozen))

  it('holds what GDPR Art. 13 asks to be told', () => {
    for (const told of ['6-1-f', 'etu', 'firewall', 'Pilvi Oy', 'US', 'customerException', 'säännös'])
      expect(text).toContain(told)
  })

  it('holds nothing that is kept for accountability alone (GDPR Art. 5(2))', () => {
    for (const kept of [
      'LIA-7',
      'CR',
      'pentest',
      'DPA-3',
      'TIA-1',
      'NEED-4',
      'LAW-8',
      'senderShown',
      'Reviewer',
      'DPIA-9',
      'Käyttöympäristö 7',
      'entinen sanamuoto',
      'internal reasoning',
      'employees',
    ])
      expect(text).not.toContain(kept)
  })

  it('is well-formed, and a public view of itself', () => {
    const view = publicView(frozen)
    expect(frozenRegisterSchema.parse(view)).toEqual(view)
    expect(publicView(view)).toEqual(view)
  })
})
