import type { Party } from '../party/party.ts'
import type { LocalizedText } from '../text/localized-text.ts'
import type { FrozenRegister, ResolvedRegister } from './frozen-register.ts'
import type { LegalBasis } from './legal-basis.ts'

/**
 * The part of a frozen register that the public may read: without internal measures, accountability records,
 * references to balancing tests and assessments, contracts with processors, the systems and the name of the reviewer;
 * and without the earlier wordings that translations were made from.
 */
export function publicView({ format, organisation, register }: FrozenRegister): FrozenRegister {
  const { dpoAssessment: _assessment, employees: _employees, ...named } = organisation
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
    purposes: register.purposes.map((purpose) => ({
      ...purpose,
      legalBases: purpose.legalBases.map(publicBasis),
    })),
    legalBases: register.legalBases.map(publicBasis),
    measures: register.measures.filter((measure) => measure.internal !== true),
    transfers:
      register.transfers.state === 'stated'
        ? {
            ...register.transfers,
            items: register.transfers.items.map(
              ({ assessment: _a, assessedOn: _d, ...transfer }) => transfer,
            ),
          }
        : register.transfers,
    review,
  })
}

function publicBasis({ assessment: _a, consentRecord: _c, ...basis }: LegalBasis): LegalBasis {
  return basis
}

const internal: ReadonlySet<string> = new Set([
  'agreement' satisfies keyof Party,
  'translatedFrom' satisfies keyof LocalizedText,
])

/** The same value with the contract taken from every party in it, and every phrase without what it once said. */
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
