import { controllerOf } from '../facts/controller-of.ts'
import type { Fix } from '../finding.ts'
import type { Matter } from '../matter.ts'
import type { Span } from '../notice-text.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const complaint = phrases({
  fi: [
    '(valitu|valitta)\\w* … (valvontaviranomai|tietosuojavaltuu|tietosuojaviranomai|viranomai)',
    '(valvontaviranomai|tietosuojavaltuu|tietosuojaviranomai)\\w+ … (valitu|valitta)',
    '(kantelu|kannella)\\w* … (tietosuojavaltuu|viranomai)',
  ],
  sv: [
    'klagomål … (tillsynsmyndighet|dataombudsman|datainspektion|myndighet)',
    'klaga … (tillsynsmyndighet|dataombudsman|datainspektion)',
    '(tillsynsmyndighet|dataombudsman)\\w* … klagomål',
  ],
  en: [
    'complaint … (authority|ombudsman|commissioner)',
    'complain … (authority|ombudsman)',
    '(authority|ombudsman) … complaint',
  ],
})

const authority = phrases({
  fi: ['tietosuojavaltuu'],
  sv: ['dataombudsman', 'datainspektion'],
  en: ['data protection ombudsman'],
})

const channel =
  /tietosuoja(?:\.fi|@om\.fi)|029 ?566 ?67|PL 800|P\.?O\.? ?Box 800|PB 800|Lintulahdenkuja|Fågelviksgränden|@\w+\.\w+|\+?\d[\d ]{6,}/iu

/** The general right to complain is told; a way that is open for one refusal only is another thing. */
export const complaintStated: Rule = {
  id: 'NOTICE-13-2-d',
  article: 'GDPR 13(2)(d) / 14(2)(e), 77; TSL 21 §',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Oikeutta tehdä valitus valvontaviranomaiselle ei ole mainittu.',
    sv: 'Rätten att lämna in klagomål till en tillsynsmyndighet nämns inte.',
    en: 'The right to lodge a complaint with a supervisory authority is not mentioned.',
  },
  judge: (matter) => {
    if (matter.register.role !== 'controller') return 'notApplicable'
    return metWhen(isStated(matter), { path: 'complaint', ...fixOf(matter) })
  },
}

/** The authority is named, with a way to reach it. */
export const complaintContact: Rule = {
  id: 'NOTICE-13-2-d-contact',
  article: 'WP260; DPA practice',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Nimeä valvontaviranomainen (tietosuojavaltuutetun toimisto) ja anna sen yhteystiedot.',
    sv: 'Namnge tillsynsmyndigheten (dataombudsmannens byrå) och ange dess kontaktuppgifter.',
    en: 'Name the supervisory authority (Office of the Data Protection Ombudsman) and give its contact details.',
  },
  judge: (matter) => {
    if (matter.register.role !== 'controller' || !isStated(matter)) return 'notApplicable'
    const path = 'organisation/supervisoryAuthority'
    return metWhen(matter.notice === undefined || isReachable(matter), { path, ...fixOf(matter) })
  },
}

function isStated({ notice, origin, register }: Matter): boolean {
  if (notice === undefined && origin === 'kept') return true
  if (origin === 'read' && register.rights.details?.some(({ right }) => right === 'complaint')) return true
  return notice !== undefined && says(notice, complaint)
}

/** Words that name it, and within a few lines of them a way. */
function isReachable({ notice }: Matter): boolean {
  if (notice === undefined) return false
  return hitsOf(notice, authority).some(({ span }) =>
    channel.test(wordsAround(notice.text, sentenceAt(notice, span))),
  )
}

const linesOfAddress = 400

function wordsAround(text: string, { start, end }: Span): string {
  return text.slice(start, end + linesOfAddress)
}

/** In Finland there is one authority to complain to. */
function fixOf(matter: Matter): { fix?: Fix } {
  const country = controllerOf(matter)?.party.country ?? 'FI'
  if (country !== 'FI' || matter.organisation.supervisoryAuthority !== undefined) return {}
  return {
    fix: {
      label: {
        fi: 'Lisää tietosuojavaltuutetun toimisto',
        sv: 'Lägg till dataombudsmannens byrå',
        en: 'Add the Office of the Data Protection Ombudsman',
      },
      changes: [{ path: 'organisation/supervisoryAuthority', value: 'FI' }],
    },
  }
}
