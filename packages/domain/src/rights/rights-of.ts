import type { FactPath } from '../register/fact-path.ts'
import type { LegalBasis } from '../register/legal-basis.ts'
import type { Register } from '../register/register.ts'
import { dataCategoryTerms } from '../vocabulary/data-categories.ts'
import type { LegalBasisCode } from '../vocabulary/legal-bases.ts'
import { type RightCode, rightTerms } from '../vocabulary/rights.ts'
import type { Term } from '../vocabulary/term.ts'
import { type ExceptionGround, exceptionsOf, type RightException } from './exceptions.ts'
import { rightsMatrix } from './matrix.ts'

/** The facts of a register on which rights depend; a resolved register has them too. */
export type RightsGround = Pick<
  Register,
  'purposes' | 'legalBases' | 'dataCategories' | 'recipients' | 'automatedDecisions'
>

/** One use of data on which a right may rest: a purpose, or the register as a whole, on one legal basis. */
export interface RightReason {
  /** Id of the purpose; absent when the basis is stated for the register as a whole. */
  purpose?: string
  /** `unknown` while no basis has been stated; the right is then treated as applicable. */
  basis: LegalBasisCode | 'unknown'
  /** The fact that is the ground. */
  path: FactPath
}

/** A right, whether the data subjects have it, and why. */
export interface RightAssessment {
  right: RightCode
  /** `partly` when it does not reach all uses of the data. */
  applies: 'yes' | 'partly' | 'no'
  because: readonly RightReason[]
  /** Uses of data that the right does not reach. */
  except: readonly RightReason[]
  /** Exceptions in law that come into question. */
  exceptions: readonly RightException[]
}

interface Use {
  reason: RightReason
  directMarketing: boolean
  research: boolean
  archiving: boolean
}

/**
 * Which rights the data subjects have, computed from the legal basis of each purpose (GDPR Art. 7(3), 12–22, 77, 79;
 * matrix B.1). While a basis is unknown the right that depends on it is treated as applicable.
 */
export function rightsOf(register: RightsGround): readonly RightAssessment[] {
  const uses = usesOf(register)
  const ground: ExceptionGround = {
    legalObligation: uses.some(({ reason }) => reason.basis === '6-1-c'),
    publicTask: uses.some(({ reason }) => reason.basis === '6-1-e'),
    // The derogation of TSL 31 § asks for a research plan or the like: only what is said to be research has it.
    research: register.purposes.some((purpose) => purpose.research === true),
    archiving: uses.some((use) => use.archiving),
  }
  const decides = decidesAlone(register)
  return rightOrder.map((right) => {
    const because: RightReason[] = []
    const except: RightReason[] = []
    for (const use of uses) (reaches(right, use, decides) ? because : except).push(use.reason)
    if (right === 'withdraw') because.push(...otherConsents(register))
    const applies = because.length === 0 ? 'no' : except.length === 0 ? 'yes' : 'partly'
    return { right, applies, because, except, exceptions: exceptionsOf(right, ground) }
  })
}

/** The rights that the data subjects have for some use of their data at least, as {@link rightsOf} tells them. */
export function rightsHeld(register: RightsGround): ReadonlySet<RightCode> {
  const uses = usesOf(register)
  const decides = decidesAlone(register)
  const isHeld = (right: RightCode) =>
    uses.some((use) => reaches(right, use, decides)) ||
    (right === 'withdraw' && otherConsents(register).length > 0)
  return new Set(rightOrder.filter(isHeld))
}

/** The order in which rights are told. */
export const rightOrder = Object.keys(rightTerms) as readonly RightCode[]

function decidesAlone({ automatedDecisions }: RightsGround): boolean {
  return (
    automatedDecisions.state === 'stated' && automatedDecisions.items.some(({ kind }) => kind === 'decision')
  )
}

function usesOf(register: RightsGround): Use[] {
  const uses = register.purposes.flatMap((purpose): Use[] => {
    const traits = {
      directMarketing:
        purpose.directMarketing ??
        (purpose.term === 'direct-marketing' ||
          purpose.term === 'newsletter' ||
          purpose.term === 'marketing'),
      research: purpose.research ?? purpose.term === 'statistics',
      archiving: purpose.term === 'archiving',
    }
    const stated: readonly LegalBasis[] =
      purpose.legalBases.length > 0 ? purpose.legalBases : register.legalBases
    const path = `purposes/${purpose.id}`
    if (stated.length === 0) return [{ reason: { purpose: purpose.id, basis: 'unknown', path }, ...traits }]
    const own = purpose.legalBases.length > 0 ? `${path}/` : ''
    return stated.map(
      ({ id, code }): Use => ({
        reason: { purpose: purpose.id, basis: code ?? 'unknown', path: `${own}legalBases/${id}` },
        ...traits,
      }),
    )
  })
  // A basis of the register as a whole stands for the purposes that have none; else it is a use of its own.
  const taken = register.purposes.some((purpose) => purpose.legalBases.length === 0)
  const whole = taken ? [] : register.legalBases
  const none = { directMarketing: false, research: false, archiving: false }
  for (const { id, code } of whole) {
    uses.push({ reason: { basis: code ?? 'unknown', path: `legalBases/${id}` }, ...none })
  }
  return uses.length > 0 ? uses : [{ reason: { basis: 'unknown', path: 'purposes' }, ...none }]
}

function reaches(right: RightCode, use: Use, decides: boolean): boolean {
  const { basis } = use.reason
  if (right === 'objection-marketing') return use.directMarketing && basis !== '6-1-d'
  if (right === 'adm') return decides
  // Art. 21(6): research and statistics, unless needed for a task in the public interest.
  if (right === 'objection' && use.research && basis !== '6-1-e') return true
  if (right === 'withdraw' && basis === 'unknown') return false
  return basis === 'unknown' || rightsMatrix[right][basis] !== 'no'
}

/** Consents beside the Art. 6 bases: explicit ones (Art. 9(2)(a)), and those on which a disclosure depends. */
function otherConsents({ dataCategories, recipients }: RightsGround): RightReason[] {
  const consent = (path: FactPath): RightReason => ({ basis: '6-1-a', path })
  const disclosures = recipients.state === 'stated' ? recipients.items : []
  return [
    ...dataCategories
      .filter((data) => data.specialCategoryCondition === '9-2-a')
      .map((data) => consent(`dataCategories/${data.id}/specialCategoryCondition`)),
    ...disclosures
      .filter((recipient) => recipient.dependsOn === 'consent')
      .map((recipient) => consent(`recipients/items/${recipient.id}/dependsOn`)),
  ]
}

/** True when a data category is of a special category (GDPR Art. 9), by its mark or its term. */
export function isSpecialCategory(data: {
  term?: string | undefined
  special?: boolean | undefined
}): boolean {
  if (data.special !== undefined) return data.special
  const terms: Record<string, Term & { special?: true }> = dataCategoryTerms
  return data.term !== undefined && Object.hasOwn(terms, data.term) && terms[data.term]?.special === true
}
