import type { CookieService } from '../../register/cookies.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { languages } from '../../text/language.ts'
import { isBlank } from '../../text/localized-text.ts'
import { dataWith } from '../facts/data-of.ts'
import { hitsOf, says } from '../phrases/hits.ts'
import { bodiesOf, sentenceAt } from '../phrases/sections.ts'
import type { Rule, Violation } from '../rule.ts'
import { providersIn } from '../third-countries/known-providers.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen, verdictOf, verdictOver } from '../verdict.ts'
import { address, cookie, lifetime, nobodyIdentified, purposeTold, usageData } from './cookie-phrases.ts'
import { cookiesOf, optionalServicesOf } from './optional-cookies.ts'
import { saidOfCookies } from './said-of-cookies.ts'

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
  judge: (matter) => {
    const { register, origin } = matter
    const whole =
      !isBlank(cookiesOf(register)?.purpose) ||
      (origin === 'read' && saidOfCookies(matter, purposeTold).length > 0)
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
  judge: (matter) => {
    const { register, origin } = matter
    const told = origin === 'read' && saidOfCookies(matter, lifetime).length > 0
    return verdictOver(optionalServicesOf(register), (service): Violation | undefined => {
      const path = `cookies/services/${service.id}`
      if (service.lifetime === undefined && !told) return { path: `${path}/lifetime` }
      return isAccessTold(service) ? undefined : { path: `${path}/thirdPartyAccess` }
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
    const within = bodiesOf(notice, 'dataCategories', 'sources')
    const spans = hitsOf(notice, usageData, within).map(({ span }) => span)
    if (spans.length === 0 && !holdsUsageData(register)) return 'notApplicable'
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
        return within || [cookie, usageData, address].some((one) => says(notice, one, sentence))
      })
    return verdictOf(spans.length === 0 ? [] : [{ path: 'cookies/identification', spans }])
  },
}

/** Pages that were visited, identifiers of cookies, or addresses with what browser it was. */
function holdsUsageData(register: ResolvedRegister): boolean {
  if (dataWith(register, 'browsing', 'cookie-id').length > 0) return true
  return dataWith(register, 'ip').length > 0 && dataWith(register, 'device').length > 0
}

/** A provider that is named, or is known by the name of its service, has access. */
function isAccessTold({ provider, thirdPartyAccess, name }: CookieService): boolean {
  if (provider !== undefined || thirdPartyAccess !== undefined) return true
  return languages.some((language) => providersIn(name?.[language] ?? '').length > 0)
}
