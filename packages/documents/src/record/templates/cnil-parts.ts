import type { vocabularies } from '@seloste/domain'
import type { ListItem } from '../columns/column.ts'

type DataTerm = keyof (typeof vocabularies)['dataCategory']
type MeasureTerm = keyof (typeof vocabularies)['measure']

/** Which data belong under which heading of the CNIL's form. */
const dataParts = {
  identity: [
    'name',
    'email',
    'phone',
    'postal-address',
    'language',
    'birth-date',
    'age',
    'gender',
    'nationality',
    'hetu',
    'id-document',
    'photo',
    'signature',
    'customer-number',
    'cctv',
    'call-recording',
  ],
  privateLife: ['interests', 'family', 'diet', 'marketing-preference', 'membership'],
  workingLife: [
    'organisation',
    'job-title',
    'business-id',
    'org-contact',
    'cv',
    'education',
    'employment',
    'working-time',
    'absence',
    'performance',
    'aptitude',
  ],
  economy: ['contract', 'orders', 'billing', 'bank-account', 'payment-card', 'credit', 'salary', 'tax'],
  connection: ['ip', 'device', 'log', 'access-control', 'username', 'password'],
  location: ['location'],
  internet: ['cookie-id', 'browsing'],
} as const satisfies Record<string, readonly DataTerm[]>

/** Which safeguards belong under which heading of the CNIL's form. */
const measureParts = {
  access: ['access-rights', 'password', 'mfa', 'sso', 'access-review'],
  tracing: ['logging', 'log-review'],
  software: ['firewall', 'malware', 'patching', 'ids', 'pentest'],
  backup: ['backup', 'recovery'],
  encryption: ['tls', 'encryption-rest', 'password-hash'],
  processors: ['processor-audit', 'dpa-contract'],
} as const satisfies Record<string, readonly MeasureTerm[]>

/** The items under one of the headings. */
export const ofData = (part: keyof typeof dataParts) => among(dataParts[part])
export const ofMeasures = (part: keyof typeof measureParts) => among(measureParts[part])

/** The items under none of them. */
export const otherData = outside(dataParts)
export const otherMeasures = outside(measureParts)

function among(terms: readonly string[]) {
  const known = new Set(terms)
  return ({ term }: ListItem) => term !== undefined && known.has(term)
}

function outside(parts: Readonly<Record<string, readonly string[]>>) {
  const inside = among(Object.values(parts).flat())
  return (item: ListItem) => !inside(item)
}
