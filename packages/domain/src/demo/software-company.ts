import type { DemoOrganisation } from './demo-organisation.ts'
import { demoRegister } from './demo-register.ts'
import { assessedProcessor } from './recorded.ts'

const dates = { drawnUpOn: '2024-09-16', reviewedOn: '2026-05-11', dueOn: '2027-05-11' }

const conduct = { archive: 'HP' }

/** A software company with customers and job applicants. */
export const softwareCompany: DemoOrganisation = {
  organisation: {
    slug: 'haavepilvi',
    kind: 'company',
    name: { fi: 'Haavepilvi Oy', sv: 'Haavepilvi Ab', en: 'Haavepilvi Ltd' },
    businessId: '0000003-5',
    country: 'FI',
    address: {
      street: { fi: 'Pilvenreuna 10', sv: 'Molnkanten 10', en: 'Pilvenreuna 10' },
      postalCode: '00009',
      city: { fi: 'Taivaala', sv: 'Himmelby', en: 'Taivaala' },
    },
    phone: '+358 9 000 0002',
    email: 'tietosuoja@haavepilvi.example',
    url: 'https://haavepilvi.example',
    languages: ['fi', 'sv', 'en'],
    contact: {
      kind: 'person',
      name: { fi: 'Onni Haavekallio' },
      title: { fi: 'toimitusjohtaja', sv: 'verkställande direktör', en: 'managing director' },
      phone: '+358 9 000 0003',
      email: 'onni.haavekallio@haavepilvi.example',
    },
    dpoAssessment: 'Ei laajamittaista seurantaa eikä arkaluonteisia tietoja (37 artiklan 1 kohta).',
    dpoAssessedOn: '2024-09-16',
    employees: 34,
  },
  parties: {
    hosting: assessedProcessor(
      {
        kind: 'company',
        name: { fi: 'Konesali Kuura Oy', sv: 'Konesali Kuura Ab', en: 'Konesali Kuura Ltd' },
        businessId: '0000004-3',
        country: 'FI',
        email: 'tietosuoja@kuura.example',
        agreement: { reference: 'DPA-2024-07', signedOn: '2024-09-01', validUntil: '2027-08-31' },
      },
      '2024-08-15',
    ),
    accounting: assessedProcessor(
      {
        kind: 'company',
        name: { fi: 'Tilitoimisto Riihi Oy', sv: 'Tilitoimisto Riihi Ab', en: 'Tilitoimisto Riihi Ltd' },
        businessId: '0000002-7',
        country: 'FI',
        email: 'palvelu@riihi.example',
        agreement: { reference: 'DPA-2024-03', signedOn: '2024-05-20' },
      },
      '2024-05-06',
    ),
    letters: assessedProcessor(
      {
        kind: 'company',
        name: { fi: 'Kirjeviiri Oy', sv: 'Kirjeviiri Ab', en: 'Kirjeviiri Ltd' },
        businessId: '0000005-1',
        country: 'FI',
        email: 'tuki@kirjeviiri.example',
        agreement: { reference: 'DPA-2025-02', signedOn: '2025-02-14' },
        subProcessors: [{ fi: 'Konesali Kuura Oy' }],
      },
      '2025-02-03',
    ),
    recruiting: {
      kind: 'company',
      name: { fi: 'Hakijapolku Oy', sv: 'Hakijapolku Ab', en: 'Hakijapolku Ltd' },
      businessId: '0000007-8',
      country: 'FI',
      email: 'tietosuoja@hakijapolku.example',
      agreement: { reference: 'DPA-2025-05', signedOn: '2025-06-02' },
    },
  },
  registers: [
    demoRegister('customers', {
      ...dates,
      slug: 'asiakasrekisteri',
      recipients: {
        hosting: 'hosting',
        'it-provider': 'hosting',
        accountant: 'accounting',
        invoicing: 'accounting',
      },
      conduct,
      own: {
        systems: [
          {
            id: 'crm',
            name: { fi: 'Asiakashallinta', sv: 'Kundhantering', en: 'Customer desk' },
            location: 'FI',
          },
        ],
      },
    }),
    demoRegister('recruitment', {
      ...dates,
      slug: 'rekrytointi',
      recipients: { 'it-provider': 'recruiting' },
    }),
    demoRegister('newsletter', {
      ...dates,
      slug: 'uutiskirje',
      recipients: { 'email-marketing': 'letters', crm: 'hosting', printing: 'letters' },
      conduct,
    }),
    demoRegister('website', {
      ...dates,
      slug: 'verkkosivusto',
      recipients: { hosting: 'hosting' },
      conduct,
    }),
    demoRegister('staff', {
      ...dates,
      slug: 'henkilosto',
      published: false,
      recipients: { payroll: 'accounting' },
    }),
  ],
}
