import type { Register } from '../register/register.ts'
import type { MeasureCode } from '../vocabulary/measures.ts'

const organisational: ReadonlySet<MeasureCode> = new Set<MeasureCode>([
  'access-review',
  'background',
  'certification',
  'dpa-contract',
  'dpia',
  'dpo',
  'guidelines',
  'incident',
  'minimisation',
  'nda',
  'processor-audit',
  'security-policy',
  'separation',
  'training',
])

const onPaper: ReadonlySet<MeasureCode> = new Set<MeasureCode>(['locked-archive'])
const onBoth: ReadonlySet<MeasureCode> = new Set<MeasureCode>([
  'guidelines',
  'locked-premises',
  'minimisation',
  'nda',
  'secure-disposal',
  'training',
])

/** A safeguard of the vocabulary with its kind and with what it protects. */
export function describeMeasure(term: MeasureCode): Register['measures'][number] {
  return {
    id: term,
    term,
    kind: organisational.has(term) ? 'organisational' : 'technical',
    material: onPaper.has(term) ? 'manual' : onBoth.has(term) ? 'both' : 'electronic',
  }
}
