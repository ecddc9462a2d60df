import type { NoticeText } from '../notice-text.ts'
import { metUnlessSaid } from '../phrases/found.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import { type Phrases, phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule, Verdict } from '../rule.ts'
import { dataProtectionActInForce, gdprApplicable } from '../validity.ts'

/** The repealed Personal Data Act 523/1999. */
export const personalDataAct = phrases({
  fi: ['henkilötietola', '523/1999'],
  sv: ['personuppgiftslag', '523/1999'],
  en: ['personal data act', '523/1999'],
})

/** The directive that the Regulation replaced. */
export const directive = phrases({ fi: ['95/46'], sv: ['95/46'], en: ['95/46'] })

const repealed = phrases({ fi: ['kumo'], sv: ['upphäv'], en: ['repeal'] })

/** The Personal Data Act is not spoken of as law; that it was repealed may be told. */
export const personalDataActRepealed: Rule = {
  id: 'OBS-HETIL',
  article: 'TSL 37 § (repealed HetiL 523/1999 on 1.1.2019)',
  severity: 'warning',
  scopes: ['notice', 'report'],
  validFrom: dataProtectionActInForce,
  message: {
    fi: 'Henkilötietolaki (523/1999) on kumottu 1.1.2019.',
    sv: 'Personuppgiftslagen (523/1999) upphävdes den 1 januari 2019.',
    en: 'The Personal Data Act (523/1999) was repealed on 1 January 2019.',
  },
  judge: ({ notice }) => spokenOfAsLaw(notice, personalDataAct),
}

/** Nor is the directive that the Regulation replaced. */
export const directiveRepealed: Rule = {
  id: 'OBS-95-46',
  article: 'GDPR 94',
  severity: 'warning',
  scopes: ['notice', 'report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Direktiivi 95/46/EY on kumottu.',
    sv: 'Direktiv 95/46/EG är upphävt.',
    en: 'Directive 95/46/EC was repealed by the GDPR.',
  },
  judge: ({ notice }) => spokenOfAsLaw(notice, directive),
}

function spokenOfAsLaw(notice: NoticeText | undefined, act: Phrases): Verdict {
  if (notice === undefined) return 'notApplicable'
  const hits = hitsOf(notice, act).filter(({ span }) => !says(notice, repealed, [sentenceAt(notice, span)]))
  return metUnlessSaid(hits, 'notes')
}
