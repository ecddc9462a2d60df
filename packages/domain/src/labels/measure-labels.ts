import type { AutomatedDecision } from '../register/automated-decision.ts'
import type { Measure } from '../register/measure.ts'
import type { Term } from '../vocabulary/term.ts'

/** Kinds of safeguards, in words. */
export const measureKindLabels = {
  organisational: { fi: 'Organisatorinen', sv: 'Organisatorisk', en: 'Organisational' },
  technical: { fi: 'Tekninen', sv: 'Teknisk', en: 'Technical' },
} as const satisfies Record<NonNullable<Measure['kind']>, Term>

/** What a safeguard protects, in words. */
export const measureMaterialLabels = {
  manual: { fi: 'Manuaalinen aineisto', sv: 'Manuellt material', en: 'Manual material' },
  electronic: {
    fi: 'Sähköisesti käsiteltävät tiedot',
    sv: 'Uppgifter som behandlas elektroniskt',
    en: 'Electronic data',
  },
  both: { fi: 'Molemmat', sv: 'Båda', en: 'Both' },
} as const satisfies Record<NonNullable<Measure['material']>, Term>

/** Kinds of automated decision-making, in words: GDPR Art. 4(4), 22(1). */
export const automatedDecisionKindLabels = {
  decision: {
    fi: 'Pelkästään automaattinen päätös',
    sv: 'Enbart automatiserat beslut',
    en: 'Solely automated decision',
  },
  profiling: { fi: 'Profilointi', sv: 'Profilering', en: 'Profiling' },
} as const satisfies Record<AutomatedDecision['kind'], Term>
