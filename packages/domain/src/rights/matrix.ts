import type { LegalBasisCode } from '../vocabulary/legal-bases.ts'
import type { RightCode } from '../vocabulary/rights.ts'

/** Whether a right applies on a legal basis: fully, on a condition that the facts decide, or not. */
export type Applicability = 'yes' | 'conditional' | 'no'

/**
 * Rights by legal basis: GDPR Art. 15–22, 7(3), 77, 79.
 * Conditional: erasure except where the duty or task needs the data (Art. 17(3)(b)); portability of data that the
 * person gave and that are processed automatically (20(1)); objection to marketing where there is marketing (21(2));
 * Art. 22 where decisions are automated.
 */
export const rightsMatrix = {
  access: every('yes'),
  rectification: every('yes'),
  erasure: { ...every('yes'), '6-1-c': 'conditional', '6-1-e': 'conditional' },
  restriction: every('yes'),
  portability: { ...every('no'), '6-1-a': 'conditional', '6-1-b': 'conditional' },
  objection: { ...every('no'), '6-1-e': 'yes', '6-1-f': 'yes' },
  'objection-marketing': { ...every('conditional'), '6-1-d': 'no' },
  withdraw: { ...every('no'), '6-1-a': 'yes' },
  adm: every('conditional'),
  complaint: every('yes'),
  judicial: every('yes'),
} as const satisfies Record<RightCode, Record<LegalBasisCode, Applicability>>

function every<A extends Applicability>(applicability: A): Record<LegalBasisCode, A> {
  return {
    '6-1-a': applicability,
    '6-1-b': applicability,
    '6-1-c': applicability,
    '6-1-d': applicability,
    '6-1-e': applicability,
    '6-1-f': applicability,
  }
}
