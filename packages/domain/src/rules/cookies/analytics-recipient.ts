import type { Party } from '../../party/party.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { languages } from '../../text/language.ts'
import type { LocalizedText } from '../../text/localized-text.ts'
import { recipientsOf } from '../facts/stated-items.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { type KnownProvider, providersIn } from '../third-countries/known-providers.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOver } from '../verdict.ts'
import { sameInAll } from '../worded.ts'

const placed = phrases({
  fi: ['Irlan', 'Ireland', 'Yhdysval', 'USA', 'LLC', 'Inc\\b'],
  sv: ['Irland', 'Ireland', 'Förenta staterna', 'USA', 'LLC', 'Inc\\b'],
  en: ['Ireland', 'United States', 'USA', 'LLC', 'Inc\\b'],
})

/** A service that measures visits or shows advertising is a recipient: told with what it is and where. */
export const analyticsRecipient: Rule = {
  id: 'COOKIE-ANALYTICS',
  article: 'GDPR 13(1)(e)-(f); good practice',
  severity: 'warning',
  scopes: ['notice'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Ilmoita {service} vastaanottajana rooleineen ja sijainteineen ja tarkista, että kuvaus on ajantasainen.',
    sv: 'Ange {service} som mottagare med roll och plats och kontrollera att beskrivningen är aktuell.',
    en: 'List {service} as a recipient with its role and location, and check that the description is current.',
  },
  judge: ({ register, notice }) => {
    if (notice === undefined) return 'notApplicable'
    return verdictOver(
      providersIn(notice.text).filter(({ provider }) => provider.analytics === true),
      ({ provider, spans }) =>
        isListed(register, provider) || spans.some((span) => says(notice, placed, [sentenceAt(notice, span)]))
          ? undefined
          : { path: 'recipients', spans, values: { service: sameInAll(provider.name) } },
    )
  },
}

/** Listed among the recipients with role and place, or among the services that set cookies with provider and country. */
function isListed(register: ResolvedRegister, provider: KnownProvider): boolean {
  const { cookies } = register
  const services = cookies.state === 'stated' ? cookies.services : []
  return (
    recipientsOf(register).some(
      ({ words, party, role, location }) =>
        names(provider, words, party) && role !== undefined && (location ?? party?.country) !== undefined,
    ) ||
    services.some(
      (service) =>
        names(provider, service.name, service.provider) &&
        service.provider !== undefined &&
        (service.country ?? service.provider.country) !== undefined,
    )
  )
}

function names(provider: KnownProvider, words: LocalizedText | undefined, party: Party | undefined): boolean {
  const said = languages.flatMap((language) => [words?.[language] ?? '', party?.name?.[language] ?? ''])
  return providersIn(said.join('\n')).some((found) => found.provider === provider)
}
