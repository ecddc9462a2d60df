import type { Party } from '../../party/party.ts'
import type { FactPath } from '../../register/fact-path.ts'
import type { ResolvedRegister } from '../../register/frozen-register.ts'
import { languages } from '../../text/language.ts'
import type { LocalizedText } from '../../text/localized-text.ts'
import { recipientsOf, transfersOf } from '../facts/stated-items.ts'
import type { NoticeText, Span } from '../notice-text.ts'
import { says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { verdictOf } from '../verdict.ts'
import { sameInAll } from '../worded.ts'
import { namesProvider, providersIn } from './known-providers.ts'

const inside = phrases({
  fi: [
    '(EU|ETA)-?(alue|maa|mai)',
    '(EU|ETA):n (alue|sisä)',
    'euroopan (unionin|talousalue)',
    'Suome(ssa|en)',
  ],
  sv: ['inom (EU|EES)', 'i Finland', 'europeiska ekonomiska'],
  en: ['(in|within) the (EU|EEA|European)', 'in Finland'],
})

/** Something named in the register that a provider may be: a recipient, a system, a service that sets cookies. */
type Named = {
  readonly path: FactPath
  readonly names: readonly string[]
  readonly place: string | undefined
}

/** A provider beyond the EEA is named where no transfer is: it is looked into, and declared or placed. */
export const hiddenTransfer: Rule = {
  id: 'TRANS-HIDDEN',
  article: 'GDPR 13(1)(f), 44',
  severity: 'warning',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: '{provider} voi merkitä siirtoa ETA-alueen ulkopuolelle; tarkista ja ilmoita se.',
    sv: '{provider} kan innebära överföring utanför EES; kontrollera och ange det.',
    en: '{provider} may involve a transfer outside the EEA; check and declare it.',
  },
  judge: ({ register, notice }) => {
    if (transfersOf(register).some(({ mechanism }) => mechanism !== undefined)) return 'met'
    const placed = new Set<string>()
    const found = new Map<string, { path: FactPath; spans: Span[] }>()
    const named = namedIn(register)
    for (const { path, names, place } of namesProvider(named.flatMap(({ names }) => names)) ? named : []) {
      for (const { provider } of providersIn(names.join('\n'))) {
        if (place === undefined) found.set(provider.name, { path, spans: [] })
        else placed.add(provider.name)
      }
    }
    for (const { provider, spans } of notice === undefined ? [] : providersIn(notice.text)) {
      const open = spans.filter((span) => !isInside(notice, span))
      const known = found.get(provider.name)
      if (open.length > 0) found.set(provider.name, { path: known?.path ?? 'transfers', spans: open })
    }
    return verdictOf(
      [...found]
        .filter(([name]) => !placed.has(name))
        .map(([name, { path, spans }]) => ({
          path,
          values: { provider: sameInAll(name) },
          ...(spans.length === 0 ? {} : { spans }),
        })),
    )
  },
}

function namedIn(register: ResolvedRegister): readonly Named[] {
  const { systems = [], cookies } = register
  return [
    ...recipientsOf(register).map(({ id, words, party, location }) => ({
      path: `recipients/items/${id}/location`,
      names: namesOf(words, party),
      place: location ?? party?.country,
    })),
    ...systems.map(({ id, name, supplier, location }) => ({
      path: `systems/${id}/location`,
      names: namesOf(name, supplier),
      place: location ?? supplier?.country,
    })),
    ...(cookies.state === 'stated' ? cookies.services : []).map(({ id, name, provider, country }) => ({
      path: `cookies/services/${id}/country`,
      names: namesOf(name, provider),
      place: country ?? provider?.country,
    })),
  ]
}

function namesOf(words: LocalizedText | undefined, party: Party | undefined): readonly string[] {
  return languages.flatMap((language) => [words?.[language] ?? '', party?.name?.[language] ?? ''])
}

function isInside(notice: NoticeText | undefined, span: Span): boolean {
  return notice !== undefined && says(notice, inside, [sentenceAt(notice, span)])
}
