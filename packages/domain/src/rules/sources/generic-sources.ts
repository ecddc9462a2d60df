import type { NoticeText, Span } from '../notice-text.ts'
import { metUnlessSaid } from '../phrases/found.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { bodiesOf, sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'

const generic = phrases({
  fi: [
    'kolmansilta osapuolilta',
    'yhteistyökumppan\\w+(lta|ltä|ista)\\b',
    'yhteistyökumppan\\w+ (sivust|järjestelm|rekister)',
    'internetläht',
    'julkisesti saatavilla ole',
    'julkisista (lähteistä|rekistereistä|tietolähteistä)\\b',
    'luotettavilta … tarjoajilta',
    'päivityspalvelu',
    'alihankkijoilta',
  ],
  sv: [
    'tredje ?parter',
    'samarbetspart(ner|ners)',
    'internetkällor',
    'offentliga källor',
    'allmänt tillgängliga källor',
    'underleverantörer',
    'uppdateringstjänst',
  ],
  en: [
    'third parties',
    '(business |cooperation )?partners',
    'internet sources',
    'public(ly available)? sources',
    'subcontractors',
    'update services',
  ],
})

/** A source is named, or told by its kind and sector. */
export const genericSources: Rule = {
  id: 'NOTICE-14-2-f-generic',
  article: 'GDPR 14(2)(f); WP260 annex',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Yksilöi lähde tai sen laji ja toimiala: {sources}.',
    sv: 'Precisera källan eller dess typ och bransch: {sources}.',
    en: 'Name the source or its type and sector: {sources}.',
  },
  judge: ({ notice }) => {
    const sections = notice === undefined ? [] : bodiesOf(notice, 'sources')
    if (notice === undefined || sections.length === 0) return 'notApplicable'
    const hits = hitsOf(notice, generic, sections).filter(({ span }) => !isDenied(notice, span))
    return metUnlessSaid(hits, 'sources', 'sources')
  },
}

const denial = phrases({
  fi: ['(ei|emme|eikä|eivät)\\b'],
  sv: ['(inte|aldrig)\\b'],
  en: ['(not|never|no)\\b'],
})

/** “We obtain no data from third parties” names no source. */
function isDenied(notice: NoticeText, { start, end }: Span): boolean {
  return says(notice, denial, [{ start: sentenceAt(notice, { start, end }).start, end: start }])
}
