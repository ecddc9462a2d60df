import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { recipientTerms } from '../../vocabulary/recipients.ts'
import type { Term } from '../../vocabulary/term.ts'
import { type ResolvedRecipient, recipientsOf } from '../facts/stated-items.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { bodiesOf } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const processors = phrases({
  fi: [
    'henkilötietojen käsittelij',
    'palveluntarjoaj',
    'palveluntuottaj',
    '\\w*toimittaj',
    'alihankkij',
    'lukuu\\w+ toimi',
    'tilitoimisto',
    'ulkoist',
    'käsittelijöitä ei',
  ],
  sv: [
    'personuppgiftsbiträde',
    'tjänsteleverantör',
    'underleverantör',
    'för (vår|dess) räkning',
    'bokföringsbyrå',
  ],
  en: [
    'processor',
    'service provider',
    'supplier',
    'subcontractor',
    'on (our|its) behalf',
    'outsourc',
    'vendor',
  ],
})

/** Those who process on the controller's behalf are recipients too: who they are is told, or that there are none. */
export const statedProcessors: Rule = {
  id: 'NOTICE-13-1-e-processors',
  article: 'GDPR 13(1)(e), 4(9); WP260',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Vain luovutukset on kuvattu; kerro myös, saavatko henkilötietojen käsittelijät (esim. IT-toimittaja, palvelintarjoaja, tilitoimisto) tietoja.',
    sv: 'Endast utlämnanden beskrivs; ange även om personuppgiftsbiträden (IT, värdtjänst, bokföring) tar emot uppgifter.',
    en: 'Only disclosures are described; say whether processors (IT, hosting, accounting) receive data.',
  },
  judge: ({ register, origin, notice }) => {
    const items = recipientsOf(register)
    if (register.role !== 'controller') return 'notApplicable'
    if (register.recipients.state === 'none') return origin === 'kept' ? 'notApplicable' : 'met'
    if (items.length === 0) return 'notApplicable'
    // “To these and to nobody else” says that there are no others.
    const listed = items.some(isProcessor) || (origin === 'kept' && isExclusive(register))
    const said = notice !== undefined && says(notice, processors, bodiesOf(notice, 'recipients', 'transfers'))
    return metWhen(listed || said, { path: 'recipients' })
  },
}

function isExclusive({ recipients }: ResolvedRegister): boolean {
  return recipients.state === 'stated' && recipients.exclusive === true
}

function isProcessor({ role, term }: ResolvedRecipient): boolean {
  if (role !== undefined) return role === 'processor'
  const terms: Record<string, Term & { role?: string }> = recipientTerms
  return term !== undefined && Object.hasOwn(terms, term) && terms[term]?.role === 'processor'
}
