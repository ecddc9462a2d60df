import type { Party } from '../party/party.ts'
import type { LocalizedText } from '../text/localized-text.ts'
import type { DataCategory } from './data-category.ts'
import type { FrozenRegister, ResolvedRegister } from './frozen-register.ts'
import type { LegalBasis } from './legal-basis.ts'
import type { Marketing } from './marketing.ts'
import type { Purpose } from './purpose.ts'
import type { Recipient, Source } from './register.ts'
import type { RightsProcedure } from './rights-procedure.ts'
import type { Transfer } from './transfer.ts'

/**
 * The part of a frozen register that the public may read: without internal measures, accountability records,
 * references to balancing tests and assessments, contracts with processors, the systems and the name of the reviewer;
 * and without the earlier wordings that translations were made from.
 */
export function publicView({ format, organisation, register }: FrozenRegister): FrozenRegister {
  const {
    dpoAssessment: _assessment,
    dpoAssessedOn: _assessedOn,
    dpoNotifiedOn: _notifiedOn,
    representativeExemption: _exemption,
    employees: _employees,
    approvalRequired: _approval,
    languagesRequired: _languages,
    ...named
  } = organisation
  return { format, organisation: withoutInternals(named), register: publicRegister(register) }
}

function publicRegister({
  accountability: _a,
  systems: _s,
  ...register
}: ResolvedRegister): ResolvedRegister {
  const { responsible: _responsible, ...review } = register.review
  return withoutInternals({
    ...register,
    sources: publicSources(register.sources),
    measures: register.measures.filter((measure) => measure.internal !== true),
    review,
  })
}

/** What allows an employer to take data from a source is recorded for the employer. */
function publicSources(sources: ResolvedRegister['sources']): ResolvedRegister['sources'] {
  if (sources.state !== 'stated') return sources
  return { ...sources, items: sources.items.map(({ statute: _statute, ...source }) => source) }
}

const internal: ReadonlySet<string> = new Set([
  'agreement' satisfies keyof Party,
  'assessment' satisfies keyof Party & keyof LegalBasis & keyof Transfer,
  'assessedOn' satisfies keyof Party & keyof LegalBasis & keyof Transfer,
  'consentRecord' satisfies keyof LegalBasis & keyof DataCategory & keyof Recipient,
  'freelyGiven' satisfies keyof LegalBasis,
  'interestPrevails' satisfies keyof LegalBasis,
  'practices' satisfies keyof Marketing,
  'mobileSubscriptions' satisfies keyof Marketing,
  'minimumAge' satisfies keyof Purpose,
  'guardianConsent' satisfies keyof Purpose,
  'statutoryTask' satisfies keyof Purpose,
  'addedOn' satisfies keyof Purpose,
  'toldOn' satisfies keyof Purpose,
  'compatibility' satisfies keyof Purpose,
  'criminalRecordExtract' satisfies keyof DataCategory,
  'handlers' satisfies keyof DataCategory,
  'identityCodeOnDocuments' satisfies keyof DataCategory,
  'necessity' satisfies keyof DataCategory,
  'ground' satisfies keyof Source,
  'toldBeforeUse' satisfies keyof Source,
  'clauseAnnexes' satisfies keyof Transfer,
  'certificationCheckedOn' satisfies keyof Transfer,
  'certificationCoversStaff' satisfies keyof Transfer,
  'derogationConditions' satisfies keyof Transfer,
  'identifiedBy' satisfies keyof RightsProcedure,
  'translatedFrom' satisfies keyof LocalizedText,
])

/** The same value without what is recorded and not told, and every phrase without what it once said. */
function withoutInternals<Value>(value: Value): Value {
  const strip = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(strip)
    if (typeof part !== 'object' || part === null) return part
    const next: Record<string, unknown> = {}
    for (const [key, field] of Object.entries(part)) {
      if (!internal.has(key)) next[key] = strip(field)
    }
    return next
  }
  return strip(value) as Value
}
