import type { sourceGrounds } from '../register/source.ts'
import type { Term } from '../vocabulary/term.ts'

/** What allows an employer to take data from elsewhere, in words: Act 759/2004, section 4. */
export const sourceGroundLabels = {
  consent: { fi: 'Työntekijän suostumus', sv: 'Arbetstagarens samtycke', en: 'The employee’s consent' },
  law: { fi: 'Laissa säädetty poikkeus', sv: 'Undantag enligt lag', en: 'Exception laid down by law' },
} as const satisfies Record<(typeof sourceGrounds)[number], Term>
