import { agreementTerms } from '../../party/agreement.ts'
import type { Party } from '../../party/party.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { kept, read } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'

const given = (
  party: Partial<Party> = {},
  term: 'hosting' | 'bank' = 'hosting',
): Pick<ResolvedRegister, 'recipients'> => ({
  recipients: { state: 'stated', items: [{ id: 'r', term, party: { name: { fi: 'Pilvi Oy' }, ...party } }] },
})
const terms = [...agreementTerms]
const bound = (more: NonNullable<Party['agreement']> = {}): Partial<Party> => ({
  agreement: { reference: 'SOP-7', ...more },
})
const below: Partial<Party> = { subProcessors: [{ fi: 'Konesali Oy' }] }
const together = { jointControllers: [{ id: 'j', party: { name: { fi: 'Toinen Oy' } } }] }
const officer = { name: { fi: 'Otso Esimerkki' }, email: 'tietosuoja@yritys.example' }

/** Where the rules on roles fire, and where they are silent. */
export const roleCases: readonly RuleCases[] = [
  {
    rule: 'PROC-28-3',
    fires: {
      'a processor without a contract': kept(given()),
      'a kind of processor that nobody is named for': kept({
        recipients: { state: 'stated', items: [{ id: 'r', term: 'accountant' }] },
      }),
    },
    silent: {
      'under a contract': kept(given(bound())),
      'a bank decides for itself': kept(given({}, 'bank')),
      'a notice that was read: an open task': read(given()),
    },
  },
  {
    rule: 'PROC-28-3-content',
    fires: {
      'no word on audits': kept(given(bound({ terms: terms.filter((term) => term !== 'audits') }))),
      'what it sets out is not recorded': kept(given(bound())),
    },
    silent: { 'all of it': kept(given(bound({ terms }))), 'no contract yet': kept(given()) },
  },
  {
    rule: 'PROC-28-2',
    fires: {
      'without authorisation': kept(given({ ...below, ...bound() })),
      'a general one, and no word of changes': kept(
        given({ ...below, ...bound({ subProcessing: { authorisation: 'general', sameObligations: true } }) }),
      ),
      'on other terms': kept(given({ ...below, ...bound({ subProcessing: { authorisation: 'specific' } }) })),
    },
    silent: {
      'authorised one by one, on the same terms': kept(
        given({
          ...below,
          ...bound({ subProcessing: { authorisation: 'specific', sameObligations: true } }),
        }),
      ),
      'it engages nobody': kept(given(bound())),
    },
  },
  {
    rule: 'PROC-28-1',
    fires: {
      'chosen for no reason': kept(given(bound())),
      'no day': kept(given({ assessment: 'ARV-3' })),
    },
    silent: {
      'assessed on a day': kept(given({ assessment: 'ARV-3', assessedOn: '2026-02-01' })),
      'a bank': kept(given({}, 'bank')),
    },
  },
  {
    rule: 'PROC-26-1',
    fires: { 'two who decide, and no arrangement': kept(together) },
    silent: {
      arranged: kept({ ...together, jointArrangement: { fi: 'Yritys Oy vastaa pyyntöihin.' } }),
      'one who decides': kept(),
    },
  },
  {
    rule: 'PROC-27',
    fires: {
      'nobody in the EEA': kept({}, { country: 'US' }),
      'somebody, not in writing': kept({}, { country: 'US', representative: officer }),
    },
    silent: {
      'a written mandate': kept(
        {},
        { country: 'US', representative: { ...officer, agreement: { signedOn: '2025-01-10' } } },
      ),
      'exempt, and why': kept({}, { country: 'US', representativeExemption: 'Satunnaista käsittelyä' }),
      'an authority': kept({}, { country: 'US', kind: 'authority' }),
      'at home in the EEA': kept({}, { country: 'FI' }),
    },
  },
  {
    rule: 'DPO-37-1',
    fires: {
      'a municipality': kept({}, { kind: 'authority' }),
      'health data on many': kept({
        dataCategories: [{ id: 'd', term: 'health' }],
        accountability: { riskCriteria: ['largeScale'] },
      }),
      'people watched on a large scale': kept({
        accountability: { riskCriteria: ['largeScale', 'monitoring'] },
      }),
    },
    silent: {
      designated: kept({}, { kind: 'authority', dpo: officer }),
      'a company with customers': kept({}, { kind: 'company' }),
    },
  },
  {
    rule: 'DPO-37-assess',
    fires: {
      'not considered': kept(),
      'considered on no day': kept({}, { dpoAssessment: 'Ei laajamittaista seurantaa' }),
    },
    silent: {
      considered: kept({}, { dpoAssessment: 'Ei laajamittaista seurantaa', dpoAssessedOn: '2026-01-15' }),
      designated: kept({}, { dpo: officer }),
      'mandatory: DPO-37-1 says so': kept({}, { kind: 'authority' }),
    },
  },
  {
    rule: 'DPO-37-7',
    fires: {
      'the authority does not know': kept({}, { dpo: officer }),
      'cannot be reached': kept({}, { dpo: { name: { fi: 'Otso' } }, dpoNotifiedOn: '2024-05-01' }),
    },
    silent: {
      'published and notified': kept({}, { dpo: officer, dpoNotifiedOn: '2024-05-01' }),
      'no officer': kept(),
    },
  },
  {
    rule: 'DPO-38-6',
    fires: {
      'the managing director': kept({}, { dpo: { ...officer, title: { fi: 'Toimitusjohtaja' } } }),
      'the head of IT': kept({}, { dpo: { ...officer, title: { sv: 'IT-chef' } } }),
      'the CFO': kept({}, { dpo: { ...officer, title: { en: 'CFO' } } }),
    },
    silent: {
      'a lawyer': kept({}, { dpo: { ...officer, title: { fi: 'Lakimies' } } }),
      'no title told': kept({}, { dpo: officer }),
    },
  },
]
