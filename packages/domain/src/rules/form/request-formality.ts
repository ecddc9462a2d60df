import { metUnlessSaid } from '../phrases/found.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { proceduresOf } from './searched-sections.ts'

const formality = phrases({
  fi: [
    'omakätisesti allekirjoit',
    'allekirjoitettava',
    'allekirjoittaa henkilökohtaisesti',
    '(tulee|pitää|täytyy|on) allekirjoittaa',
    'kirjalli\\w+ ja allekirjoitettu',
    'allekirjoitetu(lla|ssa|n) … (pyynn|asiakirja|lomak)',
    'kirjallisesti tai henkilökohtaisesti',
    'henkilökohtaisesti tai kirjallisesti',
    '(ainoastaan|vain) (kirjallisesti|kirjallisena|henkilökohtaisesti)',
  ],
  sv: [
    'egenhändigt underteckna',
    'ska (vara )?underteckna',
    'undertecknad begäran',
    'skriftligen eller personligen',
    'personligen eller skriftligen',
    '(endast|enbart) (skriftlig|personlig)',
  ],
  en: [
    'hand-?signed',
    'must be signed',
    'signed (written )?request',
    'in writing or in person',
    'in person or in writing',
    'only (in writing|in person)',
  ],
})

const byEmail = phrases({
  fi: ['sähköpost', '\\S+@'],
  sv: ['e-?post', 'mejl', '\\S+@'],
  en: ['e-?mail', '\\S+@'],
})

/** No signature, visit or letter is made the only way; where e-mail is taken in the same section, none is. */
export const requestFormality: Rule = {
  id: 'NOTICE-12-2-formality',
  article: 'GDPR 12(2), 12(6)',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Pyynnön muotovaatimukset ylittävät sen, mitä tietosuoja-asetus sallii: {hits}.',
    sv: 'Formkraven för begäran går utöver vad dataskyddsförordningen tillåter: {hits}.',
    en: 'The request formalities go beyond what the GDPR allows: {hits}.',
  },
  judge: ({ notice }) => {
    if (notice === undefined) return 'notApplicable'
    const hits = proceduresOf(notice)
      .filter((section) => !says(notice, byEmail, [section]))
      .flatMap((section) => hitsOf(notice, formality, [section]))
    return metUnlessSaid(hits, 'rights/instructions', 'hits')
  },
}
