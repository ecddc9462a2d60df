import { acts } from './acts.ts'
import { duty, interest } from './bases.ts'
import type { Outline } from './outline.ts'

/** Contact persons of suppliers and partners. */
export const suppliers: Outline = {
  code: 'suppliers',
  name: [
    'Toimittajien ja kumppanien yhteyshenkilöt',
    'Leverantörers och samarbetspartners kontaktpersoner',
    'Supplier and partner contacts',
  ],
  description: [
    'Tavarantoimittajien, palveluntarjoajien ja muiden kumppanien yhteyshenkilöiden tiedot.',
    'Uppgifter om kontaktpersoner hos leverantörer, tjänsteleverantörer och andra samarbetspartner.',
    'Details of contact persons of suppliers, service providers and other partners.',
  ],
  purposes: [
    {
      words: [
        'Hankintojen ja yhteistyön hoitaminen',
        'Skötsel av inköp och samarbete',
        'Managing purchases and cooperation',
      ],
      bases: [
        interest([
          'yrityksen etu hoitaa hankintojaan ja pitää yhteyttä kumppaneihinsa',
          'företagets intresse av att sköta sina inköp och hålla kontakt med sina partner',
          'the company’s interest in managing its purchases and keeping in touch with its partners',
        ]),
      ],
    },
    {
      words: [
        'Tilaajan selvitysvelvollisuuden täyttäminen',
        'Fullgörande av beställarens utredningsskyldighet',
        'Fulfilling the contractor’s duty to check',
      ],
      bases: [duty(acts.contractor)],
    },
    { term: 'accounting', bases: [duty(acts.accounting)] },
  ],
  subjects: ['supplier-contact'],
  data: ['name', 'email', 'phone', 'organisation', 'job-title', 'contract', 'contact-history', 'billing'],
  provision: 'contractual',
  consequence: ['hankintaa ei voida hoitaa', 'inköpet kan inte skötas', 'the purchase cannot be managed'],
  sources: ['data-subject', 'employer', 'website', 'prh'],
  recipients: ['it-provider', 'accountant', 'auditor'],
  retention: [
    {
      subject: ['Yhteyshenkilön tiedot', 'Kontaktpersonens uppgifter', 'Details of the contact person'],
      duration: 'P1Y',
      trigger: 'contract-end',
    },
    {
      subject: ['Tilaajan selvitykset', 'Beställarens utredningar', 'The contractor’s checks'],
      duration: 'P2Y',
      trigger: 'contract-end',
      bound: 'exactly',
      statute: 'RF-TILAAJA',
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
