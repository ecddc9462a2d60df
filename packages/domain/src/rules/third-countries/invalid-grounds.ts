import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { languages } from '../../text/language.ts'
import { transfersOf } from '../facts/stated-items.ts'
import { hitsIn, hitsOf, says } from '../phrases/hits.ts'
import { type Phrases, phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

const safeHarbour = phrases({
  fi: ['safe[- ]?harbou?r'],
  sv: ['safe[- ]?harbou?r'],
  en: ['safe[- ]?harbou?r'],
})

const shieldOrHarbour = phrases({
  fi: ['privacy[- ]?shield', 'safe[- ]?harbou?r'],
  sv: ['privacy[- ]?shield', 'safe[- ]?harbou?r', 'skölden för skydd av privatlivet'],
  en: ['privacy[- ]?shield', 'safe[- ]?harbou?r'],
})

/** Words that tell that it holds no longer. */
const denied = phrases({
  fi: ['ei ole (enää )?(pätevä|voimassa)', 'kumo(ttu|si|nnut)', 'mitätöi', 'pätemä', 'korvasi', 'korvannut'],
  sv: ['ogiltig', 'upphäv', 'inte (längre )?(giltig|i kraft)', 'ersat'],
  en: ['invalid', 'no longer', 'not (a )?valid', 'repealed', 'struck down', 'replaced'],
})

/** CJEU C-311/18 took the Privacy Shield away on this day; C-362/14 the Safe Harbour on 6 October 2015. */
const shieldInvalidFrom = '2020-07-16'

/** Neither the Privacy Shield nor the Safe Harbour carries a transfer. */
export const invalidGrounds: Rule = {
  id: 'TRANS-PS',
  article: 'CJEU C-311/18, C-362/14',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Privacy Shield/Safe Harbor ei ole pätevä siirtoperuste.',
    sv: 'Privacy Shield/Safe Harbor är inte en giltig överföringsgrund.',
    en: 'Privacy Shield/Safe Harbor is invalid as a transfer mechanism.',
  },
  judge: ({ register, notice }, { date }) => {
    const invalid = date >= shieldInvalidFrom ? shieldOrHarbour : safeHarbour
    const violations = relyingOn(register, invalid)
    if (notice !== undefined) {
      const spans = hitsOf(notice, invalid)
        .map(({ span }) => span)
        .filter((span) => !says(notice, denied, [sentenceAt(notice, span)]))
      if (spans.length > 0) violations.push({ path: 'transfers', spans })
    }
    return verdictOf(violations)
  },
}

function relyingOn(register: ResolvedRegister, invalid: Phrases): Violation[] {
  return transfersOf(register).flatMap(({ id, instrument, importer, copy }) =>
    Object.entries({ instrument, importer, copy })
      .filter(([, text]) =>
        languages.some((language) => {
          const said = text?.[language] ?? ''
          return hitsIn(said, language, invalid).length > 0 && hitsIn(said, language, denied).length === 0
        }),
      )
      .map(([fact]) => ({ path: `transfers/items/${id}/${fact}` })),
  )
}
