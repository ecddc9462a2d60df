import { languages } from '../../text/language.ts'
import { isBlank } from '../../text/localized-text.ts'
import { phraseIn } from '../../text/phrase.ts'
import { type ResolvedRecipient, recipientsOf } from '../facts/stated-items.ts'
import { hitsIn } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

/** Bodies that are known by the name of their category. */
const named: ReadonlySet<string> = new Set(['tax', 'kela', 'police', 'enforcement'])

const bare = phrases({
  fi: [
    '(\\w+ )?yhteistyökumppan',
    '(\\w+ )?kumppan',
    '(\\w+ )?palveluntarjoaj',
    '(\\w+ )*viranomai',
    'ulkopuoli',
    'kolma\\w+ osapuol',
  ],
  sv: ['samarbetspart', '(\\w+ )?tjänsteleverantör', '(\\w+ )*myndighet', 'utomstående', 'tredje part'],
  en: ['partner', '(\\w+ )?service provider', '(\\w+ )*authorit', 'outsider', 'third part'],
})

/** Recipients are named, or their category is narrowed to a kind in a place. */
export const namedRecipients: Rule = {
  id: 'NOTICE-13-1-e-named',
  article: 'WP260 annex; CJEU C-154/21',
  severity: 'info',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Nimeä vastaanottajat tai tarkenna ryhmiä mahdollisimman pitkälle.',
    sv: 'Namnge mottagarna eller precisera kategorierna så långt som möjligt.',
    en: 'Name the recipients or make the categories as specific as possible.',
  },
  judge: ({ register }) => {
    const items = recipientsOf(register)
    if (register.role !== 'controller' || items.length === 0) return 'notApplicable'
    const wide = items.find((item) => !isNarrow(item))
    return metWhen(wide === undefined, { path: `recipients/items/${wide?.id}` })
  },
}

function isNarrow(recipient: ResolvedRecipient): boolean {
  const { party, term, location } = recipient
  if (!isBlank(party?.name) || (term !== undefined && named.has(term))) return true
  const isBare = languages.some((language) => {
    const said = phraseIn('recipient', recipient, language)?.text ?? ''
    return hitsIn(said, language, bare).some(({ words }) => words === said)
  })
  return location !== undefined && !isBare
}
