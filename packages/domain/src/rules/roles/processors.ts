import { agreementTermLabels } from '../../labels/party-labels.ts'
import { agreementTerms } from '../../party/agreement.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { isBlank } from '../../text/localized-text.ts'
import { findTerm } from '../../vocabulary/vocabularies.ts'
import { once } from '../facts/once.ts'
import { type ResolvedRecipient, recipientsOf } from '../facts/stated-items.ts'
import type { Worded } from '../finding.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'
import { listed, wordedPhrase, wordedText } from '../worded.ts'

/** A processor is bound by a contract. */
export const processingAgreement: Rule = {
  id: 'PROC-28-3',
  article: 'GDPR 28(3)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen käsittelysopimus puuttuu: {processor}.',
    sv: 'Personuppgiftsbiträdesavtal saknas för {processor}.',
    en: 'No data processing agreement is recorded for {processor}.',
  },
  judge: ({ register }) =>
    verdictOver(processorsOf(register), (processor) =>
      hasAgreement(processor)
        ? undefined
        : { path: `${pathOf(processor)}/agreement`, values: { processor: named(processor) }, absent: true },
    ),
}

/** The contract sets out all that the Article lists. */
export const agreementContent: Rule = {
  id: 'PROC-28-3-content',
  article: 'GDPR 28(3)(a)-(h)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Henkilötietojen käsittelysopimuksesta puuttuu pakollisia ehtoja: {items}.',
    sv: 'Personuppgiftsbiträdesavtalet saknar obligatoriska villkor: {items}.',
    en: 'The processing agreement lacks mandatory terms: {items}.',
  },
  judge: ({ register }) =>
    verdictOver(processorsOf(register).filter(hasAgreement), (processor): Violation | undefined => {
      const terms = processor.party?.agreement?.terms
      const missing = agreementTerms.filter((term) => terms?.includes(term) !== true)
      if (missing.length === 0) return undefined
      return {
        path: `${pathOf(processor)}/agreement/terms`,
        values: { items: listed(missing.map((term): Worded => agreementTermLabels[term])) },
        ...(terms === undefined ? { absent: true } : {}),
      }
    }),
}

/** Others are engaged with the controller's authorisation, on the same terms. */
export const subProcessors: Rule = {
  id: 'PROC-28-2',
  article: 'GDPR 28(2), 28(4)',
  severity: 'error',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Alikäsittelijöitä käytetään ilman kirjattua ennakkolupaa.',
    sv: 'Underbiträden används utan dokumenterat förhandstillstånd.',
    en: 'Sub-processors are used without recorded prior authorisation.',
  },
  judge: ({ register }) =>
    verdictOver(
      processorsOf(register).filter(({ party }) => (party?.subProcessors ?? []).length > 0),
      (processor): Violation | undefined => {
        const { authorisation, changesAnnounced, sameObligations } =
          processor.party?.agreement?.subProcessing ?? {}
        const path = `${pathOf(processor)}/agreement/subProcessing`
        if (authorisation === undefined) return { path: `${path}/authorisation`, absent: true }
        if (authorisation === 'general' && changesAnnounced !== true)
          return { path: `${path}/changesAnnounced` }
        return sameObligations === true ? undefined : { path: `${path}/sameObligations` }
      },
    ),
}

/** A processor is chosen for its guarantees, and why they suffice is written down, with its day. */
export const processorGuarantees: Rule = {
  id: 'PROC-28-1',
  article: 'GDPR 28(1)',
  severity: 'warning',
  scopes: ['register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kirjaa, miten {processor} antaa riittävät suojatoimet.',
    sv: 'Dokumentera att {processor} ger tillräckliga garantier.',
    en: 'Record why {processor} offers sufficient guarantees.',
  },
  judge: ({ register }) =>
    verdictOver(processorsOf(register), (processor) => {
      const { assessment, assessedOn } = processor.party ?? {}
      if (assessment !== undefined && assessedOn !== undefined) return undefined
      const fact = assessment === undefined ? 'assessment' : 'assessedOn'
      return { path: `${pathOf(processor)}/${fact}`, values: { processor: named(processor) }, absent: true }
    }),
}

const processorsOf = once((register: ResolvedRegister) => recipientsOf(register).filter(isProcessor))

/** By its role, else by the role that such a recipient usually has. */
function isProcessor({ role, term }: ResolvedRecipient): boolean {
  if (role !== undefined || term === undefined) return role === 'processor'
  const found = findTerm('recipient', term)
  return found !== undefined && 'role' in found && found.role === 'processor'
}

function hasAgreement({ party }: ResolvedRecipient): boolean {
  const { reference, signedOn, url } = party?.agreement ?? {}
  return reference !== undefined || signedOn !== undefined || url !== undefined
}

function pathOf({ id }: ResolvedRecipient): string {
  return `recipients/items/${id}/party`
}

function named({ party, ...phrase }: ResolvedRecipient): Worded {
  return isBlank(party?.name) ? wordedPhrase('recipient', phrase) : wordedText(party?.name)
}
