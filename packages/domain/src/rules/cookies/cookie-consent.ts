import { languages } from '../../text/language.ts'
import { isBlank, type LocalizedText } from '../../text/localized-text.ts'
import type { Matter } from '../matter.ts'
import type { Span } from '../notice-text.ts'
import type { Phrases } from '../phrases/phrases.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen, verdictOf } from '../verdict.ts'
import { browserControl, consentAsked, impliedConsent } from './cookie-phrases.ts'
import { cookiesOf, optionalServicesOf } from './optional-cookies.ts'
import { saidOfCookies } from './said-of-cookies.ts'

/** What is not necessary is stored and read only after consent. Silence on how it is asked is no finding in a notice. */
export const cookieConsent: Rule = {
  id: 'COOKIE-205-consent',
  article: 'SVPL 205 § 1-2 mom; GDPR 4(11), 7',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Muut kuin välttämättömät evästeet vaativat etukäteisen suostumuksen.',
    sv: 'Icke-nödvändiga kakor kräver samtycke på förhand.',
    en: 'Non-essential cookies need prior consent.',
  },
  judge: (matter) => {
    if (optionalServicesOf(matter.register).length === 0) return 'notApplicable'
    if (asksConsent(matter)) return 'met'
    const spans = [...saidOfCookies(matter, browserControl), ...impliedIn(matter)]
    return [spans.length > 0 ? { path: 'cookies/consent', spans } : { path: 'cookies/consent', absent: true }]
  },
}

/** A browser that lets a cookie pass has not been asked by anybody. */
export const browserIsNoConsent: Rule = {
  id: 'COOKIE-205-browser',
  article: 'SVPL 205 §; Helsinki Admin. Court 2021; Traficom guide 13.9.2021',
  severity: 'error',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Selaimen asetukset eivät ole suostumus.',
    sv: 'Webbläsarinställningar är inte samtycke.',
    en: 'Browser settings are not consent.',
  },
  judge: (matter) => {
    const spans = saidOfCookies(matter, browserControl)
    if (spans.length === 0) return 'notApplicable'
    return metWhen(asksConsent(matter), { path: 'cookies/control', spans })
  },
}

/** Going on reading is not an act of consent, nor is a box that was ticked beforehand. */
export const noImpliedConsent: Rule = {
  id: 'COOKIE-205-implied',
  article: 'CJEU C-673/17; EDPB 05/2020',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Selailun jatkaminen tai valmiiksi rastitettu ruutu ei ole suostumus.',
    sv: 'Fortsatt surfande eller en förkryssad ruta är inte samtycke.',
    en: 'Continuing to browse or a pre-ticked box is not consent.',
  },
  judge: (matter) => {
    const consent = cookiesOf(matter.register)?.consent
    const spans = impliedIn(matter)
    if (spans.length > 0) return [{ path: 'cookies/consent', spans }]
    if (isBlank(consent)) return 'notApplicable'
    return metWhen(!saysAnywhere(consent, impliedConsent), { path: 'cookies/consent' })
  },
}

/** Who consented can take it back as easily. */
export const cookieWithdrawal: Rule = {
  id: 'COOKIE-205-withdraw',
  article: 'GDPR 7(3)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Evästesuostumus on voitava peruuttaa yhtä helposti kuin antaa.',
    sv: 'Samtycke till kakor ska vara lika lätt att återkalla som att ge.',
    en: 'Cookie consent must be as easy to withdraw as to give.',
  },
  judge: ({ register }) => {
    const cookies = cookiesOf(register)
    if (cookies === undefined || isBlank(cookies.consent)) return 'notApplicable'
    return verdictOf(isBlank(cookies.withdrawal) ? [{ path: 'cookies/withdrawal' }] : [])
  },
}

function asksConsent(matter: Matter): boolean {
  const consent = cookiesOf(matter.register)?.consent
  if (!isBlank(consent) && !saysAnywhere(consent, impliedConsent)) return true
  if (matter.origin === 'kept') return false
  return impliedIn(matter).length === 0 && saidOfCookies(matter, consentAsked).length > 0
}

function impliedIn(matter: Matter): readonly Span[] {
  return saidOfCookies(matter, impliedConsent)
}

function saysAnywhere(text: LocalizedText | undefined, meaning: Phrases): boolean {
  return languages.some((language) => (text?.[language] ?? '').search(meaning[language]) !== -1)
}
