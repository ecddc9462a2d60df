import { automatedDecisionExceptionTerms } from './automated-decision-exceptions.ts'
import { cookieCategoryTerms } from './cookie-categories.ts'
import { dataCategoryTerms } from './data-categories.ts'
import { dataSubjectCategoryTerms } from './data-subject-categories.ts'
import { identityCodeGroundTerms } from './identity-code-grounds.ts'
import { legalBasisTerms } from './legal-bases.ts'
import { measureTerms } from './measures.ts'
import { nationalDerogationTerms } from './national-derogations.ts'
import { purposeTerms } from './purposes.ts'
import { recipientTerms } from './recipients.ts'
import { retentionStatuteTerms } from './retention-statutes.ts'
import { retentionTriggerTerms } from './retention-triggers.ts'
import { rightTerms } from './rights.ts'
import { sourceTerms } from './sources.ts'
import { specialCategoryConditionTerms } from './special-category-conditions.ts'
import type { Term } from './term.ts'
import { transferDerogationTerms } from './transfer-derogations.ts'
import { transferMechanismTerms } from './transfer-mechanisms.ts'

/** Every vocabulary of the product by its name: code lists with labels in Finnish, Swedish and English. */
export const vocabularies = {
  automatedDecisionException: automatedDecisionExceptionTerms,
  cookieCategory: cookieCategoryTerms,
  dataCategory: dataCategoryTerms,
  dataSubjectCategory: dataSubjectCategoryTerms,
  identityCodeGround: identityCodeGroundTerms,
  legalBasis: legalBasisTerms,
  measure: measureTerms,
  nationalDerogation: nationalDerogationTerms,
  purpose: purposeTerms,
  recipient: recipientTerms,
  retentionStatute: retentionStatuteTerms,
  retentionTrigger: retentionTriggerTerms,
  right: rightTerms,
  source: sourceTerms,
  specialCategoryCondition: specialCategoryConditionTerms,
  transferDerogation: transferDerogationTerms,
  transferMechanism: transferMechanismTerms,
} as const satisfies Record<string, Record<string, Term>>

/** The name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies

/** Vocabularies to which an organisation may add terms of its own; the others are closed by law. */
export const openVocabularies = [
  'purpose',
  'dataSubjectCategory',
  'dataCategory',
  'source',
  'recipient',
  'measure',
  'retentionTrigger',
] as const satisfies readonly VocabularyName[]

/** A vocabulary that an organisation may extend. */
export type OpenVocabularyName = (typeof openVocabularies)[number]

/** The term of a code, or undefined when the vocabulary has no such code. */
export function findTerm(vocabulary: VocabularyName, code: string): Term | undefined {
  const terms: Record<string, Term> = vocabularies[vocabulary]
  return Object.hasOwn(terms, code) ? terms[code] : undefined
}
