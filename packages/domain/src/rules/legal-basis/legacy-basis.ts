import { hitsOf, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

const legacy = phrases({
  fi: [
    'asialli\\w+ (yhtey|yhteydenot)',
    'perust(eena|uu|uen)\\b[^.]{0,60} asiakassuh',
    'perustuu asiakkuuteen',
    'yhteysvaatimu',
  ],
  sv: ['saklig\\w* (anknytning|kontakt)', 'anknytningskrav', 'grund\\w* sig på (ett |vårt )?kundförhåll'],
  en: [
    '(relevant|factual) connection',
    'connection requirement',
    '(based on|on the basis of) (a |the |our )?customer relationship',
  ],
})

const article = phrases({
  fi: ['6 artikla', 'artiklan? 6\\b', '6 art\\.'],
  sv: ['artikel 6', 'art\\. 6'],
  en: ['article 6', 'art\\. 6'],
})

/** The relationship itself was a basis under the repealed act; under the Regulation one of its own bases is named. */
export const legacyBasis: Rule = {
  id: 'BASIS-6-legacy',
  article: 'HetiL 8 § (repealed); GDPR 6(1)',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: '”Asiakassuhde” tai ”asiallinen yhteys” oli kumotun lain peruste; valitse 6 artiklan mukainen peruste.',
    sv: '”Kundförhållande” eller ”saklig anknytning” var en grund i den upphävda lagen; välj en grund i artikel 6.',
    en: '“Customer relationship” or “relevant connection” was a basis under the repealed act; choose an Article 6 basis.',
  },
  judge: ({ notice }) => {
    if (notice === undefined) return 'notApplicable'
    const hits = hitsOf(notice, legacy)
    if (hits.length === 0) return 'notApplicable'
    const unmapped = hits.filter(({ span }) => !says(notice, article, [sentenceAt(notice, span)]))
    return verdictOf(
      unmapped.length === 0 ? [] : [{ path: 'legalBases', spans: unmapped.map(({ span }) => span) }],
    )
  },
}
