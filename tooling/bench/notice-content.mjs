import { emptyRegister } from '@seloste/domain'

const text = (fi, sv, en) => ({ fi, sv, en })
const party = (name) => ({ kind: 'company', name: { fi: name } })

/** A register as large as the notices of small companies are: about eight data categories and five recipients. */
export function notice(index) {
  return {
    organisation: {
      slug: 'esimerkki',
      kind: 'company',
      name: { fi: `Esimerkki ${index} Oy` },
      email: 'palvelu@esimerkki.example',
      phone: '+358 9 000 0000',
      languages: ['fi', 'sv', 'en'],
      contact: {
        name: text('Asiakaspalvelu', 'Kundservice', 'Customer service'),
        email: 'palvelu@esimerkki.example',
      },
    },
    register: {
      ...emptyRegister(text('Asiakasrekisteri', 'Kundregister', 'Customer register')),
      purposes: [
        {
          id: 'p1',
          term: 'crm',
          legalBases: [
            {
              id: 'b',
              code: '6-1-f',
              interest: text(
                'asiakassuhteen hoitaminen',
                'skötsel av kundförhållandet',
                'managing the customer relationship',
              ),
            },
          ],
        },
        { id: 'p2', term: 'billing', legalBases: [{ id: 'b', code: '6-1-b' }] },
        {
          id: 'p3',
          term: 'accounting',
          legalBases: [
            { id: 'b', code: '6-1-c', statute: text('kirjanpitolaki', 'bokföringslagen', 'Accounting Act') },
          ],
        },
        { id: 'p4', term: 'newsletter', legalBases: [{ id: 'b', code: '6-1-a' }], channels: ['email'] },
      ],
      dataSubjectCategories: [
        { id: 's1', term: 'customer' },
        { id: 's2', term: 'corporate-contact' },
      ],
      dataCategories: [
        'name',
        'email',
        'phone',
        'postal-address',
        'orders',
        'billing',
        'customer-number',
        'contract',
      ].map((term) => ({ id: term, term, provision: 'contractual' })),
      sources: {
        state: 'stated',
        items: ['data-subject', 'prh', 'website'].map((term) => ({ id: term, term })),
      },
      recipients: {
        state: 'stated',
        items: ['hosting', 'accountant', 'invoicing', 'email-marketing', 'other-authority'].map((term) => ({
          id: term,
          term,
          party: party(`Palvelu ${term} Oy`),
          role: 'processor',
          location: 'EEA',
        })),
      },
      transfers: { state: 'none' },
      retention: [
        { id: 'r1', duration: 'P3M', bound: 'atMost', trigger: { term: 'customer-end' }, end: 'erased' },
        {
          id: 'r2',
          subject: text('kirjanpitoaineisto', 'bokföringsmaterial', 'accounting material'),
          duration: 'P6Y',
          bound: 'atLeast',
          trigger: { term: 'fy-cal-end' },
          statute: 'RF-KPL-6',
        },
      ],
      measures: ['access-rights', 'firewall', 'tls', 'backup', 'locked-premises', 'nda'].map((term) => ({
        id: term,
        term,
      })),
      manualMaterial: 'none',
      automatedDecisions: { state: 'none' },
      cookies: { state: 'none' },
      rights: { channels: ['email', 'post'], responseTime: 'P1M' },
      particulars: { drawnUpOn: '2024-05-06', updatedOn: '2026-03-02' },
    },
  }
}
