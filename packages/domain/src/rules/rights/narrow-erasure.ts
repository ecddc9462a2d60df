import { metUnlessSaid } from '../phrases/found.ts'
import { hitsOf } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { isStated, placesOf } from './stated-rights.ts'

const flawedFi = '(virheelli|vanhentu|tarpeettom|puutteelli)\\w*'
const flawedSv = '(felakti|föråldra|onödig|bristfälli)\\w*'
const flawedEn = '(incorrect|inaccurate|outdated|unnecessary|incomplete|wrong)'

const narrow = phrases({
  fi: [
    `${flawedFi},? ([^\\s.]+ ){0,4}?(tieto|tiedo)\\w* ([^\\s.]+ )?(tai|ja|sekä|taikka) poist`,
    `${flawedFi},? ([^\\s.]+ ){0,2}?(tieto|tiedo)\\w* poist`,
    `${flawedFi},? ([^\\s.]+ ){0,6}?(oikai|korja)\\w*,? poist`,
    `poist\\w+ ([^\\s.]+ ){0,3}?${flawedFi}`,
  ],
  sv: [
    `${flawedSv},? ([^\\s.]+ ){0,3}?uppgift\\w* ([^\\s.]+ ){0,3}?(rader|tas bort|utplån|borttag)`,
    `(rader|borttag|utplån)\\w* ([^\\s.]+ ){0,3}?${flawedSv}`,
  ],
  en: [
    `${flawedEn} ([^\\s.]+ ){0,3}?(data|information) ([^\\s.]+ ){0,3}?(eras|delet|remov)`,
    `(eras|delet|remov)\\w* ([^\\s.]+ ){0,4}?${flawedEn}`,
  ],
})

/** The right to erasure is not told of flawed data alone: Art. 17(1) gives it on other grounds too. */
export const narrowErasure: Rule = {
  id: 'NOTICE-13-2-b-erasure-narrow',
  article: 'GDPR 17(1)',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Oikeus tietojen poistamiseen on kuvattu liian suppeasti (vain virheelliset tai vanhentuneet tiedot).',
    sv: 'Rätten till radering beskrivs för snävt (endast felaktiga eller föråldrade uppgifter).',
    en: 'Erasure is described too narrowly (only incorrect or outdated data).',
  },
  judge: (matter) => {
    const { notice } = matter
    if (notice === undefined || !isStated(matter, 'erasure')) return 'notApplicable'
    const hits = hitsOf(notice, narrow)
    const sentences = new Set(hits.map(({ span }) => sentenceAt(notice, span).start))
    const wide = placesOf(notice, 'erasure').some(
      ({ span }) => !sentences.has(sentenceAt(notice, span).start),
    )
    return metUnlessSaid(wide ? [] : hits, 'rights')
  },
}
