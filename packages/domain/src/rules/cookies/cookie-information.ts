import { isBlank } from '../../text/localized-text.ts'
import { dataWith } from '../facts/data-of.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import { bodiesOf, sentenceAt } from '../phrases/sections.ts'
import type { Rule, Violation } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen, verdictOf, verdictOver } from '../verdict.ts'
import { cookie, lifetime, nobodyIdentified, usageData } from './cookie-phrases.ts'
import { cookiesOf, optionalServicesOf } from './optional-cookies.ts'

/** Each cookie, or group of them, tells what it is for. */
export const cookiePurpose: Rule = {
  id: 'COOKIE-205-info',
  article: 'SVPL 205 § 1 mom',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro kunkin evästeen tarkoitus.',
    sv: 'Förklara syftet med varje kaka.',
    en: 'Explain the purpose of each cookie.',
  },
  judge: ({ register }) => {
    const whole = !isBlank(cookiesOf(register)?.purpose)
    return verdictOver(optionalServicesOf(register), ({ id, purpose, category }) =>
      whole || !isBlank(purpose) || category !== undefined
        ? undefined
        : { path: `cookies/services/${id}/purpose` },
    )
  },
}

/** Each cookie tells how long it works and who else gets at it. */
export const cookieLifetime: Rule = {
  id: 'COOKIE-205-duration',
  article: 'CJEU C-673/17 para 75-81',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kerro evästeiden toiminta-aika ja se, pääsevätkö kolmannet osapuolet tietoihin.',
    sv: 'Ange kakornas livslängd och om tredje parter har åtkomst.',
    en: 'State how long cookies work and whether third parties access them.',
  },
  judge: ({ register, notice, origin }) => {
    const told =
      origin === 'read' && notice !== undefined && says(notice, lifetime, bodiesOf(notice, 'cookies'))
    return verdictOver(optionalServicesOf(register), (service): Violation | undefined => {
      const path = `cookies/services/${service.id}`
      if (service.lifetime === undefined && !told) return { path: `${path}/lifetime` }
      return service.provider === undefined && service.thirdPartyAccess === undefined
        ? { path: `${path}/thirdPartyAccess` }
        : undefined
    })
  },
}

/** Whoever collects data on the use of a website tells of the cookies that do it, or that there are none. */
export const unstatedCookies: Rule = {
  id: 'COOKIE-205-unstated',
  article: 'SVPL 205 §',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Verkkosivun käyttötietoja kerätään, mutta evästeistä ei kerrota.',
    sv: 'Uppgifter om webbplatsanvändning samlas in men kakor nämns inte.',
    en: 'Website usage data is collected but nothing is said about cookies or trackers.',
  },
  judge: ({ register, notice }) => {
    if (notice === undefined) return 'notApplicable'
    const spans = hitsOf(notice, usageData, bodiesOf(notice, 'dataCategories', 'sources')).map(
      ({ span }) => span,
    )
    const [data] = dataWith(register, 'ip', 'device', 'browsing', 'cookie-id')
    if (data === undefined && spans.length === 0) return 'notApplicable'
    return metWhen(register.cookies.state !== 'notStated' || says(notice, cookie), {
      path: 'cookies',
      ...(spans.length === 0 ? {} : { spans }),
    })
  },
}

/** What a cookie or an address tells can be about somebody; that it cannot is seldom true. */
export const anonymousCookies: Rule = {
  id: 'COOKIE-ANON',
  article: 'CJEU C-582/14; GDPR recital 30',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Eväste-, IP- ja analytiikkatiedot voivat olla henkilötietoja; poista väite, ettei ketään voi tunnistaa.',
    sv: 'Uppgifter från kakor, IP-adresser och analysverktyg kan vara personuppgifter; ta bort påståendet att ingen kan identifieras.',
    en: 'Cookie, IP and analytics data can be personal data; remove the claim that nobody can be identified.',
  },
  judge: ({ notice }) => {
    if (notice === undefined) return 'notApplicable'
    const about = bodiesOf(notice, 'cookies')
    if (about.length === 0 && !says(notice, cookie)) return 'notApplicable'
    const spans = hitsOf(notice, nobodyIdentified)
      .map(({ span }) => span)
      .filter((span) => {
        const within = about.some(({ start, end }) => start <= span.start && span.end <= end)
        const sentence = [sentenceAt(notice, span)]
        return within || says(notice, cookie, sentence) || says(notice, usageData, sentence)
      })
    return verdictOf(spans.length === 0 ? [] : [{ path: 'cookies/identification', spans }])
  },
}
