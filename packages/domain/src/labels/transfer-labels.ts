import type { derogationConditions } from '../register/transfer.ts'
import type { Term } from '../vocabulary/term.ts'

/** Conditions of the derogations for transfers, in words: GDPR Art. 49(1), recital 111. */
export const derogationConditionLabels = {
  occasional: {
    fi: 'Siirto on satunnainen eikä toistuva',
    sv: 'Överföringen är enstaka och inte återkommande',
    en: 'The transfer is occasional and not repetitive',
  },
  limitedNumber: {
    fi: 'Siirto koskee vain rajattua määrää rekisteröityjä',
    sv: 'Överföringen gäller ett begränsat antal registrerade',
    en: 'It concerns a limited number of data subjects',
  },
  authorityInformed: {
    fi: 'Valvontaviranomaiselle on ilmoitettu',
    sv: 'Tillsynsmyndigheten har informerats',
    en: 'The supervisory authority has been informed',
  },
  subjectsInformed: {
    fi: 'Rekisteröidyille on ilmoitettu',
    sv: 'De registrerade har informerats',
    en: 'The data subjects have been informed',
  },
} as const satisfies Record<(typeof derogationConditions)[number], Term>
