import { emptyRegister } from '@seloste/domain'

const kinds = [
  'Asiakasrekisteri',
  'Henkilöstörekisteri',
  'Jäsenrekisteri',
  'Kävijärekisteri',
  'Hakijarekisteri',
]

/** A name for the n-th register. */
export function nameOf(index) {
  return `${kinds[index % kinds.length]} – register ${index}`
}

/** A register with six data categories, three recipients and a transfer. */
export function content(name) {
  const codes = ['name', 'email', 'phone', 'postal-address', 'orders', 'billing']
  return {
    ...emptyRegister({ fi: name }),
    purposes: [
      {
        id: 'p1',
        term: 'crm',
        legalBases: [{ id: 'b1', code: '6-1-f', interest: { fi: 'asiakassuhteen ylläpito' } }],
      },
      { id: 'p2', term: 'billing', legalBases: [{ id: 'b2', code: '6-1-b' }] },
    ],
    dataSubjectCategories: [{ id: 's1', term: 'customer' }],
    dataCategories: codes.map((term) => ({ id: term, term, purposes: ['p1', 'p2'] })),
    sources: { state: 'stated', items: [{ id: 'so1', term: 'data-subject' }] },
    recipients: {
      state: 'stated',
      items: ['hosting', 'accountant', 'invoicing'].map((term) => ({ id: term, term, role: 'processor' })),
    },
    transfers: {
      state: 'stated',
      items: [{ id: 't1', country: 'US', mechanism: '46-2-c', recipient: 'hosting' }],
    },
    retention: [
      { id: 'r1', duration: 'P6Y', trigger: { term: 'fy-cal-end' }, bound: 'atLeast', statute: 'RF-KPL-6' },
    ],
    measures: [
      { id: 'm1', term: 'firewall' },
      { id: 'm2', term: 'password' },
    ],
  }
}
