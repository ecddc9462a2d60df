import { registerTemplates } from '../templates/register-templates.ts'
import type { DemoOrganisation } from './demo-organisation.ts'
import { demoRegister } from './demo-register.ts'
import { assessedProcessor } from './recorded.ts'

/** Registers that are still being written. */
const unfinished = new Set([
  'municipal-integration',
  'municipal-museum',
  'municipal-surveying',
  'municipal-waste',
])

/** Registers whose impact on people has been assessed: GDPR Art. 35. */
const assessed = new Set([
  'municipal-after-school',
  'municipal-basic-education',
  'municipal-cameras',
  'municipal-early-education',
  'municipal-elections',
  'municipal-employment-services',
  'municipal-outreach-youth-work',
  'municipal-school-meals',
  'municipal-school-transport',
  'municipal-staff',
  'municipal-upper-secondary',
  'municipal-whistleblowing',
  'municipal-youth-work',
])

const codes = registerTemplates.filter(({ sector }) => sector === 'municipality').map(({ code }) => code)

/** A bilingual municipality with the registers that Finnish municipalities keep. */
export const municipality: DemoOrganisation = {
  organisation: {
    slug: 'lumiselka',
    kind: 'authority',
    name: { fi: 'Lumiselän kunta', sv: 'Snöfjärdens kommun', en: 'Municipality of Lumiselkä' },
    businessId: '0000008-6',
    country: 'FI',
    address: {
      street: { fi: 'Kunnantalontie 1', sv: 'Kommunalhusvägen 1', en: 'Kunnantalontie 1' },
      postalCode: '00009',
      city: { fi: 'Lumiselkä', sv: 'Snöfjärden', en: 'Lumiselkä' },
    },
    phone: '+358 9 000 0010',
    email: 'kirjaamo@lumiselka.example',
    url: 'https://lumiselka.example',
    languages: ['fi', 'sv'],
    contact: {
      kind: 'unit',
      name: { fi: 'Kirjaamo', sv: 'Registratorskontoret', en: 'Registry' },
      phone: '+358 9 000 0010',
      email: 'kirjaamo@lumiselka.example',
    },
    dpo: {
      kind: 'person',
      name: { fi: 'Siiri Lumivaara' },
      title: { fi: 'tietosuojavastaava', sv: 'dataskyddsombud', en: 'data protection officer' },
      phone: '+358 9 000 0011',
      email: 'tietosuojavastaava@lumiselka.example',
    },
    dpoNotifiedOn: '2024-02-05',
    employees: 620,
  },
  parties: {
    systems: assessedProcessor(
      {
        kind: 'company',
        name: { fi: 'Kuntatieto Hanki Oy', sv: 'Kuntatieto Hanki Ab', en: 'Kuntatieto Hanki Ltd' },
        businessId: '0000009-4',
        country: 'FI',
        email: 'tietosuoja@hanki.example',
        agreement: { reference: 'LUM/2024/118', signedOn: '2024-12-02', validUntil: '2028-12-31' },
      },
      '2024-11-20',
    ),
    payroll: assessedProcessor(
      {
        kind: 'company',
        name: {
          fi: 'Palkkapalvelu Nietos Oy',
          sv: 'Palkkapalvelu Nietos Ab',
          en: 'Palkkapalvelu Nietos Ltd',
        },
        businessId: '0000010-7',
        country: 'FI',
        email: 'palvelu@nietos.example',
        agreement: { reference: 'LUM/2025/031', signedOn: '2025-03-18' },
      },
      '2025-03-10',
    ),
    printing: assessedProcessor(
      {
        kind: 'company',
        name: { fi: 'Kirjapaino Kide Oy', sv: 'Kirjapaino Kide Ab', en: 'Kirjapaino Kide Ltd' },
        businessId: '0000012-3',
        country: 'FI',
        email: 'tietosuoja@kide.example',
        agreement: { reference: 'LUM/2025/077', signedOn: '2025-06-16' },
      },
      '2025-06-02',
    ),
    collection: {
      kind: 'company',
      name: {
        fi: 'Perintätoimisto Tuisku Oy',
        sv: 'Perintätoimisto Tuisku Ab',
        en: 'Perintätoimisto Tuisku Ltd',
      },
      businessId: '0000011-5',
      country: 'FI',
      email: 'asiakkaat@tuisku.example',
    },
  },
  registers: codes.map((code, index) =>
    demoRegister(code, {
      published: !unfinished.has(code),
      drawnUpOn: `2025-${month(index)}-03`,
      reviewedOn: `2026-${month(index % 9)}-16`,
      dueOn: `2027-${month(index % 9)}-16`,
      recipients: {
        'it-provider': 'systems',
        'email-marketing': 'systems',
        support: 'systems',
        payroll: 'payroll',
        invoicing: 'payroll',
        accountant: 'payroll',
        printing: 'printing',
        collection: 'collection',
      },
      ...(unfinished.has(code)
        ? {}
        : { conduct: { archive: `LUM/${code.slice(10)}`, assessed: assessed.has(code), advised: true } }),
    }),
  ),
}

function month(index: number): string {
  return String((index % 12) + 1).padStart(2, '0')
}
