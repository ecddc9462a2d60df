import { unlessSaid } from '../phrases/found.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'

/** The Regulation or the Act as something that is to come. */
export const coming = phrases({
  fi: [
    '25\\.5\\.2018 lukien',
    'uude\\w+ (EU:n )?(yleisen )?(tietosuoja|tietoturva)-?asetuks',
    'tuleva\\w+ (EU:n )?(tietosuoja|tietoturva)-?(asetu|la[ki])',
    'uude\\w+ (kansallise\\w+ )?tietosuojala',
    '(tietosuoja-?asetu|tietosuojala)\\w+ … (astuu|tulee|astuessa|tullessa) voimaan',
  ],
  sv: [
    'den nya (allmänna )?(dataskyddsförordningen|dataskyddslagen)',
    'kommande (dataskyddsförordning|dataskyddslag)',
    '(dataskyddsförordningen|dataskyddslagen) … träder i kraft',
  ],
  en: [
    '(new|upcoming|forthcoming) (EU )?(general )?data protection (regulation|act)',
    '(new|upcoming|forthcoming) GDPR\\b',
    '(data protection regulation|data protection act|GDPR) … (will enter|enters) into force',
  ],
})

/** The Regulation and the Act are law, not something that is to come. */
export const comingLaw: Rule = {
  id: 'OBS-TRANSITION',
  article: 'GDPR applicable 25.5.2018; TSL in force 1.1.2019',
  severity: 'warning',
  scopes: ['notice', 'report'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Teksti puhuu tietosuoja-asetuksesta tai tietosuojalaista tulevana.',
    sv: 'Texten talar om dataskyddsförordningen eller dataskyddslagen som kommande.',
    en: 'The text speaks of the GDPR or the Data Protection Act as future law.',
  },
  judge: unlessSaid(coming, 'notes'),
}
