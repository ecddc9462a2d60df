import { acts } from '../acts.ts'
import { duty } from '../bases.ts'
import type { BasisOutline, Outline, PurposeOutline, RetentionOutline, Trio } from '../outline.ts'

/** The units of a municipality that keep registers. */
export const units = {
  education: ['Sivistyspalvelut', 'Bildningstjänster', 'Education services'],
  leisure: [
    'Kulttuuri- ja vapaa-aikapalvelut',
    'Kultur- och fritidstjänster',
    'Culture and leisure services',
  ],
  technical: ['Tekniset palvelut', 'Tekniska tjänster', 'Technical services'],
  environment: [
    'Rakennusvalvonta ja ympäristönsuojelu',
    'Byggnadstillsyn och miljövård',
    'Building control and environmental protection',
  ],
  administration: ['Hallintopalvelut', 'Förvaltningstjänster', 'Administration'],
  employment: ['Työllisyyspalvelut', 'Sysselsättningstjänster', 'Employment services'],
} as const satisfies Record<string, Trio>

/** What differs between the registers of a municipality; the rest is common to them. */
export type MunicipalOutline = Pick<
  Outline,
  'code' | 'name' | 'description' | 'purposes' | 'subjects' | 'data' | 'retention'
> &
  Partial<Omit<Outline, 'unit'>> & { unit: keyof typeof units }

/** The whole outline of a municipal register. */
export function municipalRegister({ unit, ...outline }: MunicipalOutline): Outline {
  return {
    provision: 'statutory',
    consequence: withoutData,
    sources: ['data-subject'],
    recipients: ['it-provider'],
    manual: true,
    identityCodeGround: 'hetu-1-1',
    special: { condition: '9-2-g', derogation: 'tsl6-2' },
    measures: ['guidelines', 'access-review', 'log-review', 'locked-premises'],
    ...outline,
    code: `municipal-${outline.code}`,
    unit: units[unit],
  }
}

const withoutData: Trio = [
  'asiaa ei voida käsitellä eikä palvelua järjestää',
  'ärendet kan inte behandlas och tjänsten kan inte ordnas',
  'the matter cannot be dealt with and the service cannot be arranged',
]

/** For a service that is used of one’s own will. */
export const voluntaryUse = {
  provision: 'contractual',
  consequence: ['palvelua ei voida antaa', 'tjänsten kan inte ges', 'the service cannot be given'],
} as const satisfies Partial<Outline>

/** A purpose in words on one or more bases. */
export function purpose(words: Trio, ...bases: readonly BasisOutline[]): PurposeOutline {
  return { words, bases }
}

/** Vouchers of fees and invoices, kept as the Accounting Act says. */
export const vouchers: RetentionOutline = {
  subject: ['Laskut ja muut tositteet', 'Fakturor och andra verifikationer', 'Invoices and other vouchers'],
  duration: 'P6Y',
  trigger: 'fy-cal-end',
  bound: 'exactly',
  statute: 'RF-KPL-6',
}

/** Documents of a matter, by the criteria that bind an authority. */
export function afterClosing(duration: string, subject?: Trio): RetentionOutline {
  return {
    ...(subject === undefined ? {} : { subject }),
    duration,
    trigger: 'case-closed',
    statute: 'RF-PUBLIC',
  }
}

/** Documents that the National Archives has ordered to be kept permanently. */
export function permanently(subject: Trio): RetentionOutline {
  return {
    subject,
    criterion: [
      'Kansallisarkiston määräyksen mukaan asiakirjat säilytetään pysyvästi.',
      'Enligt Riksarkivets beslut bevaras handlingarna varaktigt.',
      'By decision of the National Archives the documents are kept permanently.',
    ],
  }
}

/** Bookkeeping of fees: a purpose that many municipal registers share. */
export const feeAccounting: PurposeOutline = { term: 'accounting', bases: [duty(acts.accounting)] }
