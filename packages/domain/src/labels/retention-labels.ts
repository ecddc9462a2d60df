import type { retentionBounds, retentionEnds } from '../register/retention.ts'
import type { RetentionStatute } from '../vocabulary/retention-statutes.ts'
import type { Term } from '../vocabulary/term.ts'

/** How a period limits keeping, in words. */
export const retentionBoundLabels = {
  atMost: { fi: 'Enintään', sv: 'Högst', en: 'At most' },
  atLeast: { fi: 'Vähintään', sv: 'Minst', en: 'At least' },
  exactly: { fi: 'Tasan', sv: 'Exakt', en: 'Exactly' },
} as const satisfies Record<(typeof retentionBounds)[number], Term>

/** What is done when a period is over, in words. */
export const retentionEndLabels = {
  erased: { fi: 'Poistetaan', sv: 'Raderas', en: 'Erased' },
  anonymised: { fi: 'Anonymisoidaan', sv: 'Anonymiseras', en: 'Anonymised' },
  archived: { fi: 'Arkistoidaan pysyvästi', sv: 'Arkiveras varaktigt', en: 'Archived permanently' },
} as const satisfies Record<(typeof retentionEnds)[number], Term>

/** What a statutory period means, in words. */
export const retentionStatuteKindLabels = {
  minimum: { fi: 'Vähimmäisaika', sv: 'Minimitid', en: 'Minimum period' },
  maximum: { fi: 'Enimmäisaika', sv: 'Maximitid', en: 'Maximum period' },
  limitation: {
    fi: 'Vanhentumisaika tai kanneaika',
    sv: 'Preskriptionstid eller talefrist',
    en: 'Limitation period',
  },
  fixed: { fi: 'Säädetty aika', sv: 'Föreskriven tid', en: 'Fixed period' },
  criterion: { fi: 'Säädetty kriteeri', sv: 'Föreskrivet kriterium', en: 'Statutory criterion' },
} as const satisfies Record<RetentionStatute['kind'], Term>
