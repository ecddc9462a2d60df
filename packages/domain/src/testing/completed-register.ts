import type { Organisation } from '../organisation/organisation.ts'
import type { Agreement } from '../party/agreement.ts'
import { agreementTerms } from '../party/agreement.ts'
import type { FrozenRegister, ResolvedRegister } from '../register/frozen-register.ts'
import type { LegalBasis } from '../register/legal-basis.ts'
import type { Purpose } from '../register/purpose.ts'
import type { Retention } from '../register/retention.ts'
import type { LocalizedText } from '../text/localized-text.ts'

const say = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en })

/** Sources that a register can name as they are; the others are left to the one who knows them better. */
const namedSources: ReadonlySet<string | undefined> = new Set(['data-subject', 'prh', 'employer'])

const marketing: ReadonlySet<string> = new Set([
  'advertising',
  'marketing',
  'direct-marketing',
  'newsletter',
  'targeting',
  'personalisation',
  'directory',
])

/**
 * The register with the facts that the law asks for and that it lacks, as its keeper would add them: bases, periods,
 * contracts, ways to reach somebody. What it says itself stays, where the law lets it stand.
 */
export function completedRegister({ format, organisation, register }: FrozenRegister): FrozenRegister {
  return { format, organisation: completedOrganisation(organisation), register: completed(register) }
}

function completedOrganisation(organisation: Organisation): Organisation {
  return {
    ...organisation,
    kind: 'company',
    country: 'FI',
    businessId: organisation.businessId ?? '1234567-1',
    email: 'tietosuoja@yritys.example',
    supervisoryAuthority: 'FI',
    languages: ['fi', 'sv', 'en'],
    dpoAssessment: 'Ydintoiminta ei ole laajamittaista seurantaa.',
    dpoAssessedOn: '2026-09-01',
  }
}

function completed(register: ResolvedRegister): ResolvedRegister {
  const { sources } = register
  const { extra: _extra, ...accountability } = register.accountability ?? {}
  const named = sources.state === 'stated' ? sources.items.filter(({ term }) => namedSources.has(term)) : []
  const { description: _description, ...facts } = register
  return {
    ...facts,
    contact: {
      ...register.contact,
      name: register.contact?.name ?? { fi: 'Neuvonta' },
      email: 'neuvonta@yritys.example',
    },
    purposes: register.purposes.map(completedPurpose),
    legalBases: [],
    dataSubjectCategories: [{ id: 'customers', term: 'customer' }],
    dataCategories: register.dataCategories.map((data) => ({
      ...data,
      provision: 'contractual',
      consequence: say('sopimusta ei voida tehdä', 'avtal kan inte ingås', 'no contract can be made'),
    })),
    sources: {
      state: 'stated',
      items: named.length > 0 ? named.map(({ words: _words, ...source }) => source) : [self],
    },
    recipients: { state: 'stated', items: [hosting] },
    transfers: { state: 'none' },
    retention: [
      afterCustomer,
      ...(register.purposes.some(({ term }) => term === 'billing') ? [vouchers] : []),
    ],
    measures: [
      ...register.measures.map(({ description: _words, ...measure }) => measure),
      { id: 'hashing', term: 'password-hash', kind: 'technical' },
    ],
    rights: { channels: ['email'] },
    automatedDecisions: { state: 'none' },
    cookies: { state: 'none' },
    review: {
      interval: 'P1Y',
      reviewedOn: '2026-10-01',
      dueOn: '2027-10-01',
      responsible: 'Toimitusjohtaja',
    },
    particulars: {
      ...(register.particulars.layout === undefined ? {} : { layout: register.particulars.layout }),
      updatedOn: '2026-10-01',
    },
    accountability: { ...accountability, measuresReviewedOn: '2026-10-01' },
    notes: [],
  }
}

type Source = Extract<ResolvedRegister['sources'], { state: 'stated' }>['items'][number]

const self: Source = { id: 'self', term: 'data-subject' }

const contract: LegalBasis = { id: 'contract', code: '6-1-b' }

const consent: LegalBasis = {
  id: 'consent',
  code: '6-1-a',
  consentRecord: 'Asiakasjärjestelmän suostumusloki',
  withdrawal: say(
    'Suostumuksen voi perua jokaisessa viestissä olevasta linkistä.',
    'Samtycket kan återkallas via länken i varje meddelande.',
    'Consent can be withdrawn by the link in each message.',
  ),
}

const interest: LegalBasis = {
  id: 'interest',
  code: '6-1-f',
  interest: say(
    'palvelujen kehittäminen käyttötietojen perusteella',
    'att utveckla tjänsterna utifrån hur de används',
    'improving the services on the grounds of how they are used',
  ),
  assessment: 'Tasapainotesti 3/2026',
  assessedOn: '2026-09-01',
  interestPrevails: true,
}

function completedPurpose(purpose: Purpose): Purpose {
  const { condition: _condition, description: _description, ...facts } = purpose
  if (marketing.has(purpose.id)) {
    return {
      ...facts,
      legalBases: [consent],
      directMarketing: true,
      channels: ['email'],
      profiling: false,
      marketing: {
        permission: 'consent',
        practices: [
          'optOutAtCollection',
          'optOutInMessages',
          'prohibitionsHonoured',
          'recognisable',
          'senderShown',
          'stopAddress',
        ],
      },
    }
  }
  const rests =
    purpose.term === 'development' || purpose.term === 'statistics' || purpose.term === 'business-development'
  return { ...facts, legalBases: [rests ? interest : contract] }
}

const agreement: Agreement = {
  reference: 'Sopimus 7/2026',
  signedOn: '2026-01-15',
  terms: [...agreementTerms],
  subProcessing: { authorisation: 'general', changesAnnounced: true, sameObligations: true },
}

type Recipient = Extract<ResolvedRegister['recipients'], { state: 'stated' }>['items'][number]

const hosting: Recipient = {
  id: 'hosting',
  term: 'hosting',
  role: 'processor',
  location: 'FI',
  party: {
    kind: 'company',
    name: { fi: 'Konesali Oy' },
    country: 'FI',
    agreement,
    subProcessors: [],
    assessment: 'Toimittaja-arvio 2/2026',
    assessedOn: '2026-01-10',
  },
}

const afterCustomer: Retention = {
  id: 'customers',
  duration: 'P2Y',
  trigger: { term: 'customer-end' },
  bound: 'atMost',
  end: 'erased',
}

const vouchers: Retention = {
  id: 'vouchers',
  subject: say(
    'Laskut ja muut tositteet',
    'Fakturor och andra verifikationer',
    'Invoices and other vouchers',
  ),
  duration: 'P6Y',
  trigger: { term: 'fy-cal-end' },
  statute: 'RF-KPL-6',
  bound: 'atLeast',
  end: 'erased',
}
