import type { ResolvedRegister } from '../../register/frozen-register.ts'
import type { Purpose } from '../../register/purpose.ts'
import { basesOfPurpose } from '../facts/bases.ts'
import { dataWith } from '../facts/data-of.ts'
import { directMarketingOf, isByPostOrCall, isElectronic } from '../facts/marketing-of.ts'
import { contactPersons, isOnlyAbout } from '../facts/people-of.ts'
import type { Matter } from '../matter.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'

const marketing = phrases({
  fi: ['\\w*markkinoi', 'uutiskirj', '\\w*mainon'],
  sv: ['\\w*marknadsför', 'nyhetsbrev', '\\w*reklam'],
  en: ['\\w*marketing', 'newsletter', 'advertis'],
})

const permission = phrases({
  fi: [
    'suostum',
    '(markkinointi)?lupa\\b',
    '(markkinointi)?luvan',
    'luvalla',
    'asiakaspoikkeu',
    '200 ?§',
    '202 ?§',
    'tilaaj',
    'tilannee',
    'tilanneille',
    'tilaamalla',
    'postitse',
  ],
  sv: ['samtyck', 'tillstånd', 'kundundantag', '200 §', '202 §', 'prenumer', 'per post'],
  en: ['consent', 'permission', 'existing[- ]customer exception', 'section 20[02]', 'subscri', 'by post'],
})

/** A notice that tells of electronic marketing tells also what allows it. */
export const unstatedPermission: Rule = {
  id: 'MKT-200-unstated',
  article: 'SVPL 200 §; GDPR 13(1)(c)',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro, perustuuko sähköinen markkinointi suostumukseen vai asiakaspoikkeukseen.',
    sv: 'Ange om elektronisk marknadsföring grundar sig på samtycke eller kundundantaget.',
    en: 'Say whether electronic marketing is based on consent or on the customer exception.',
  },
  judge: (matter) => {
    const { register, notice } = matter
    if (notice === undefined) return 'notApplicable'
    const purposes = directMarketingOf(register)
    if (purposes.length === 0 || !holdsAddresses(register)) return 'notApplicable'
    const open = purposes.filter((purpose) => !isPermitted(register, purpose))
    if (open.length === 0 || tellsPermission(matter)) return 'met'
    const spans = hitsOf(notice, marketing).map(({ span }) => span)
    return verdictOf(open.map(({ id }) => ({ path: `purposes/${id}/legalBases`, spans })))
  },
}

function holdsAddresses(register: ResolvedRegister): boolean {
  return dataWith(register, 'email', 'phone').length > 0
}

/** Told by the facts: on consent, to organisations alone, by post or by people who call. */
function isPermitted(register: ResolvedRegister, purpose: Purpose): boolean {
  if (isOnlyAbout(register, contactPersons)) return true
  if (isByPostOrCall(purpose) && !isElectronic(purpose)) return true
  return basesOfPurpose(register, purpose).some(({ code }) => code === '6-1-a')
}

function tellsPermission({ notice }: Matter): boolean {
  if (notice === undefined) return false
  return hitsOf(notice, marketing).some(({ span }) => says(notice, permission, [sentenceAt(notice, span)]))
}
