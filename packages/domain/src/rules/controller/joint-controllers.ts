import { isBlank } from '../../text/localized-text.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'

const arrangement = phrases({
  fi: [
    'järjestelyn kesk',
    'keskinäi\\w+ (järjestely|vastuunjako)',
    'vastuunjako',
    'yhteispiste',
    'yhteyspiste',
  ],
  sv: ['arrangemang', 'inbördes ansvarsfördelning', 'ansvarsfördelning', 'gemensam\\w* kontaktpunkt'],
  en: [
    'arrangement between',
    'essence of the arrangement',
    'allocation of responsib',
    'contact point for data subjects',
  ],
})

/** Joint controllers tell the essence of their arrangement, or where it can be had. */
export const jointControllers: Rule = {
  id: 'NOTICE-26-2',
  article: 'GDPR 26(2)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Yhteisrekisterinpitäjät: järjestelyn keskeiset osat tai rekisteröityjen yhteyspiste puuttuu.',
    sv: 'Gemensamt personuppgiftsansvariga: det väsentliga innehållet i arrangemanget eller kontaktpunkten för de registrerade saknas.',
    en: 'Joint controllers: the essence of the arrangement or the contact point for data subjects is missing.',
  },
  judge: ({ register, notice }) => {
    if (register.jointControllers === undefined || register.jointControllers.length === 0)
      return 'notApplicable'
    const told = !isBlank(register.jointArrangement) || (notice !== undefined && says(notice, arrangement))
    return metWhen(told, { path: 'jointArrangement' })
  },
}
