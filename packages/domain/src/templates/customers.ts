import { acts } from './acts.ts'
import { contract, duty, interest } from './bases.ts'
import type { BasisOutline, Outline } from './outline.ts'

// The contact person of a company is no party to its contract: guidelines EDPB 2/2019.
const byContract: readonly BasisOutline[] = [
  {
    ...contract,
    appliesTo: [
      'asiakkaat, jotka ovat itse sopimuksen osapuolia',
      'kunder som själva är avtalsparter',
      'customers who are themselves party to the contract',
    ],
  },
  {
    ...interest([
      'yrityksen etu hoitaa sopimusta asiakasyrityksen yhteyshenkilön kanssa',
      'företagets intresse av att sköta avtalet med kundföretagets kontaktperson',
      'the company’s interest in handling the contract with the customer company’s contact person',
    ]),
    appliesTo: [
      'asiakasyritysten yhteyshenkilöt',
      'kundföretagens kontaktpersoner',
      'contact persons of customer companies',
    ],
  },
]

/** Customers of a company and their contact persons. */
export const customers: Outline = {
  code: 'customers',
  name: ['Asiakasrekisteri', 'Kundregister', 'Customer register'],
  description: [
    'Yrityksen asiakkaiden ja heidän yhteyshenkilöidensä tiedot.',
    'Uppgifter om företagets kunder och deras kontaktpersoner.',
    'Details of the company’s customers and their contact persons.',
  ],
  purposes: [
    { term: 'service', bases: byContract },
    { term: 'orders', bases: byContract },
    { term: 'billing', bases: byContract },
    {
      term: 'crm',
      bases: [
        interest([
          'yrityksen etu hoitaa ja kehittää asiakassuhteita ja palvella asiakkaita hyvin',
          'företagets intresse av att sköta och utveckla kundrelationerna och betjäna kunderna väl',
          'the company’s interest in caring for its customer relationships and serving customers well',
        ]),
      ],
    },
    { term: 'accounting', bases: [duty(acts.accounting)] },
  ],
  subjects: ['consumer', 'corporate-contact', 'former-customer'],
  data: [
    'name',
    'email',
    'phone',
    'postal-address',
    'language',
    'organisation',
    'job-title',
    'customer-number',
    'contract',
    'orders',
    'billing',
    'contact-history',
  ],
  provision: 'contractual',
  consequence: [
    'sopimusta ei voida tehdä eikä tilausta toimittaa',
    'avtal kan inte ingås och beställningen kan inte levereras',
    'no contract can be made and no order can be delivered',
  ],
  sources: ['data-subject', 'employer', 'prh'],
  recipients: ['it-provider', 'hosting', 'invoicing', 'accountant', 'collection'],
  retention: [
    {
      subject: ['Asiakkuutta koskevat tiedot', 'Uppgifter om kundförhållandet', 'Customer data'],
      duration: 'P3Y',
      trigger: 'customer-end',
      statute: 'RF-LIMIT-3',
    },
    {
      subject: [
        'Laskut ja muut tositteet',
        'Fakturor och andra verifikationer',
        'Invoices and other vouchers',
      ],
      duration: 'P6Y',
      trigger: 'fy-cal-end',
      bound: 'exactly',
      statute: 'RF-KPL-6',
    },
  ],
}
