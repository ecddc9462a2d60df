import { isBlank } from '../../text/localized-text.ts'
import { contactOf, controllerOf, officerOf } from '../facts/controller-of.ts'
import type { Fix } from '../finding.ts'
import type { Matter } from '../matter.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const procedure = phrases({
  fi: [
    '\\w*pyyn\\w+ … (tulee|voi|pitää|on|voidaan|lähetetään|esitetään|tehdään|osoitetaan) … (lähet|esit|teh|tehdä|toimit|osoit|kirjalli|sähköposti)',
    '\\w*pyyn\\w+ … (lähetetään|esitetään|tehdään|osoitetaan|toimitetaan)',
    '(ottamalla|ota|ottaa) … yhteyt',
    'käyttää … oikeu\\w+ … (ottamalla|lähettämällä|ilmoittamalla)',
    '\\w*vaatimu\\w+ … (tulee|voi|pitää) … (esit|teh|lähet)',
  ],
  sv: [
    '(begäran|begäranden) … (göras|skickas|riktas|lämnas|ska|kan)',
    '(kontakta|kontakt med) … ',
    'utöva … genom att',
  ],
  en: [
    'request … (made|sent|addressed|submitted|in writing)',
    '(contact|contacting|writing to|e-?mailing) (us|the|our|him|her)',
    'exercise … by ',
  ],
})

const address = /[\p{L}\d._-]+(?:@|\s*[[(](?:at|ät)[\])]\s*)[\p{L}\d-]+\.\w+/iu

/** It is told where and how a request is made. */
export const requestProcedure: Rule = {
  id: 'NOTICE-12-2-procedure',
  article: 'GDPR 12(2)',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro, miten ja minne oikeuksia koskevat pyynnöt tehdään.',
    sv: 'Ange hur och var rättigheterna utövas.',
    en: 'Tell how and where to exercise the rights.',
  },
  judge: (matter) => {
    const { register, notice, origin } = matter
    if (register.role !== 'controller') return 'notApplicable'
    const { channels = [], instructions, contact } = register.rights
    const told = channels.length > 0 || !isBlank(instructions) || contact !== undefined
    // A composed notice names the register's contact for requests when nothing else is said.
    const composed = origin === 'kept' && contactOf(matter) !== undefined
    const said = origin === 'read' && notice !== undefined && says(notice, procedure)
    return metWhen(told || composed || said, { path: 'rights/channels', ...fixOf(matter) })
  },
}

/** There is an electronic way to make a request. */
export const electronicChannel: Rule = {
  id: 'NOTICE-12-2-electronic',
  article: 'GDPR recital 59, 12(3)',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Tarjoa sähköinen kanava pyynnöille.',
    sv: 'Erbjud en elektronisk kanal för begäranden.',
    en: 'Provide an electronic channel for requests.',
  },
  judge: (matter) => {
    const { register, notice } = matter
    if (register.role !== 'controller') return 'notApplicable'
    const parties = [controllerOf(matter), contactOf(matter), officerOf(matter)].map((one) => one?.party)
    const reachable = [...parties, register.rights.contact].some(
      (party) => party?.email !== undefined || party?.url !== undefined,
    )
    const channel = register.rights.channels?.some(
      (one) => one === 'email' || one === 'form' || one === 'service',
    )
    const said = matter.origin === 'read' && notice !== undefined && address.test(notice.text)
    return metWhen(reachable || channel === true || said, { path: 'rights/channels' })
  },
}

/** Who tells an e-mail address in the notice can be asked by e-mail. */
function fixOf(matter: Matter): { fix?: Fix } {
  const { channels = [] } = matter.register.rights
  const asked = contactOf(matter) ?? controllerOf(matter)
  if (asked?.party.email === undefined || channels.length > 0) return {}
  return {
    fix: {
      label: {
        fi: 'Ota pyyntöjä vastaan sähköpostitse',
        sv: 'Ta emot begäranden per e-post',
        en: 'Take requests by e-mail',
      },
      changes: [{ path: 'rights/channels', value: ['email'] }],
    },
  }
}
