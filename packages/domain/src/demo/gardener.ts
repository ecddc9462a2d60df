import type { DemoOrganisation } from './demo-organisation.ts'
import { demoRegister } from './demo-register.ts'
import { assessedProcessor } from './recorded.ts'

/** A sole trader who looks after gardens. */
export const gardener: DemoOrganisation = {
  organisation: {
    slug: 'vihervarpu',
    kind: 'soleTrader',
    name: {
      fi: 'Puutarhapalvelu Vihervarpu',
      sv: 'Trädgårdstjänst Vihervarpu',
      en: 'Vihervarpu Garden Service',
    },
    businessId: '0000001-9',
    country: 'FI',
    address: {
      street: { fi: 'Omenakuja 3', sv: 'Äppelgränden 3', en: 'Omenakuja 3' },
      postalCode: '00009',
      city: { fi: 'Kukkala', sv: 'Blomby', en: 'Kukkala' },
    },
    phone: '+358 9 000 0001',
    email: 'venla@vihervarpu.example',
    url: 'https://vihervarpu.example',
    languages: ['fi'],
    contact: {
      kind: 'person',
      name: { fi: 'Venla Vihervarpu' },
      title: { fi: 'yrittäjä', sv: 'företagare', en: 'owner' },
      phone: '+358 9 000 0001',
      email: 'venla@vihervarpu.example',
    },
    dpoAssessedOn: '2025-03-10',
    dpoAssessment: 'Yhden hengen yritys, ei laajamittaista käsittelyä (37 artiklan 1 kohta).',
    employees: 0,
  },
  parties: {
    accounting: assessedProcessor(
      {
        kind: 'company',
        name: { fi: 'Tilitoimisto Riihi Oy', sv: 'Tilitoimisto Riihi Ab', en: 'Tilitoimisto Riihi Ltd' },
        businessId: '0000002-7',
        country: 'FI',
        email: 'palvelu@riihi.example',
        agreement: { reference: 'KTS-2025-1', signedOn: '2025-03-03' },
      },
      '2025-03-01',
    ),
    services: assessedProcessor(
      {
        kind: 'company',
        name: {
          fi: 'Verkkopalvelu Nupulla Oy',
          sv: 'Verkkopalvelu Nupulla Ab',
          en: 'Verkkopalvelu Nupulla Ltd',
        },
        businessId: '0000013-1',
        country: 'FI',
        email: 'tuki@nupulla.example',
        agreement: { reference: 'KTS-2025-2', signedOn: '2025-03-05' },
      },
      '2025-03-01',
    ),
  },
  registers: [
    demoRegister('customers', {
      slug: 'asiakasrekisteri',
      drawnUpOn: '2025-03-10',
      reviewedOn: '2026-03-02',
      dueOn: '2027-03-02',
      recipients: {
        accountant: 'accounting',
        invoicing: 'accounting',
        hosting: 'services',
        'it-provider': 'services',
      },
      conduct: { archive: 'VV' },
    }),
    demoRegister('website', {
      slug: 'verkkosivusto',
      drawnUpOn: '2025-03-10',
      reviewedOn: '2026-03-02',
      dueOn: '2027-03-02',
    }),
  ],
}
