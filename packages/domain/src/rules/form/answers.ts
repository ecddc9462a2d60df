import type { LocalizedText } from '../../text/localized-text.ts'
import { isWithin } from '../../time/date-after.ts'
import type { Fix } from '../finding.ts'
import type { Matter } from '../matter.ts'
import type { Span } from '../notice-text.ts'
import { hitsOf, saidIn, says } from '../phrases/hits.ts'
import { phrases } from '../phrases/phrases.ts'
import { sentenceAt } from '../phrases/sections.ts'
import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { metWhen } from '../verdict.ts'
import { proceduresOf } from './searched-sections.ts'

const answer = phrases({
  fi: ['\\w*vasta(a|t|u)', '\\w*vasteaika', 'toimit(e|a)taan', 'käsittelemme', 'pyyntö\\w* … käsitellään'],
  sv: ['\\w*svar', 'behandlar … begäran', 'begäran … behandlas'],
  en: ['respon[ds]', 'repl(y|ies)', 'answer', 'process … request', 'request … (processed|handled)'],
})

/** More than a month, where it is not the extension of Art. 12(3). */
const longer = phrases({
  fi: [
    '(kahden|kolmen|neljän|viiden|kuuden|[2-9]|1[0-2]) ?\\(?\\d*\\)? ?(kuukau|kk\\b)',
    '(60|90|120) (päivä|vuorokau)',
    '(vuoden|yhden vuoden) kuluessa',
  ],
  sv: ['(två|tre|fyra|fem|sex|[2-9]|1[0-2]) månad', '(60|90|120) dag', 'inom ett år'],
  en: ['(two|three|four|five|six|[2-9]|1[0-2]) months', '(60|90|120) days', 'within (one|a) year'],
})

const monthAndExtension = phrases({
  fi: [
    '(?<!(kahden|kolmen|neljän|viiden|kuuden|\\d) )kuukauden',
    '1 (kk|kuukau)',
    '30 (päivä|vuorokau)',
    '\\w*jatk',
    '\\w*piden',
  ],
  sv: ['en månad', '1 månad', '30 dag', 'förläng'],
  en: ['(one|a|1) month', '30 days', 'exten'],
})

/** A request is answered within a month; two more are allowed when the person is told. */
export const responseTime: Rule = {
  id: 'NOTICE-12-3-deadline',
  article: 'GDPR 12(3)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Ilmoitettu vastausaika on pidempi kuin laki sallii.',
    sv: 'Den angivna svarstiden är längre än lagen tillåter.',
    en: 'The stated response time is longer than the law allows.',
  },
  judge: ({ register, notice }, { parameters }) => {
    const time = register.rights.responseTime
    const longest = `P${parameters.responseMonths}M`
    if (time !== undefined && !isWithin(time, longest)) {
      return [{ path: 'rights/responseTime', fix: inTime(longest) }]
    }
    const sentences =
      notice === undefined
        ? []
        : hitsOf(notice, answer, proceduresOf(notice)).map(({ span }) => sentenceAt(notice, span))
    const long = notice === undefined ? [] : hitsOf(notice, longer, distinct(sentences))
    const stated = time !== undefined || (notice !== undefined && says(notice, monthAndExtension, sentences))
    if (!stated && long.length === 0) return 'notApplicable'
    const late = long.filter(
      ({ span }) => notice !== undefined && !says(notice, monthAndExtension, [sentenceAt(notice, span)]),
    )
    return metWhen(late.length === 0, { path: 'rights/responseTime', spans: late.map(({ span }) => span) })
  },
}

/** The law's own time is never too long. */
function inTime(longest: string): Fix {
  return {
    label: {
      fi: 'Vastaa kuukauden kuluessa',
      sv: 'Svara inom en månad',
      en: 'Answer within a month',
    },
    changes: [{ path: 'rights/responseTime', value: longest }],
  }
}

const charge = phrases({
  fi: [
    'maksulli',
    'peritään … (maksu|korvau)',
    'perimme',
    'periä … (maksu|korvau|kustannu)',
    'maksu(n|a)? (voidaan )?(peritään|perimme|periä)',
    'veloit(?!uksetta)',
    'kerran vuodessa … veloituksetta',
    'kerran vuodessa … maksut',
    'maksut\\w+ … kerran vuodessa',
  ],
  sv: [
    'tar … ut … avgift',
    'avgift (tas|debiteras|uppbärs|på)',
    'avgiftsbelagd',
    'debitera',
    'en gång (om året|per år) … (avgiftsfri|gratis|utan)',
    '(avgiftsfri|gratis|kostnadsfri)\\w* en gång',
  ],
  en: [
    'charge … fee',
    'fee (is|will|of|may)',
    'subject to a (fee|charge)',
    'we charge',
    'free of charge once',
    'once a year … free',
  ],
})

const allowed = phrases({
  fi: [
    'perusteettom',
    'kohtuuttom',
    'toistuv',
    'lisäjäljennö',
    'useam\\w+ jäljennö',
    'uusi\\w* jäljennö',
    'ylimääräi',
  ],
  sv: ['ogrundad', 'orimlig', 'upprep', 'ytterligare kopi'],
  en: ['unfounded', 'excessive', 'repetitive', 'repeated', 'further cop', 'additional cop'],
})

/** A charge is told only for requests that are manifestly unfounded or excessive, and for further copies. */
export const requestCharge: Rule = {
  id: 'NOTICE-12-5-charge',
  article: 'GDPR 12(5), 15(3)',
  severity: 'error',
  scopes: ['notice', 'register'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Ilmoitettu maksu ei ole sallittu; pyynnöt ovat pääsääntöisesti maksuttomia.',
    sv: 'Den angivna avgiften är inte tillåten; begäranden är i regel avgiftsfria.',
    en: 'The stated charge is not allowed; requests are free of charge as a rule.',
  },
  judge: (matter) => {
    const stated = chargesIn(matter)
    if (stated.length === 0) return 'notApplicable'
    const wrong = stated.filter((one) => !one.isAllowed)
    return metWhen(wrong.length === 0, {
      path: 'rights/charge',
      spans: wrong.flatMap(({ span }) => span ?? []),
      ...(isCharged(matter.register.rights.charge) ? { fix: withoutCharge } : {}),
    })
  },
}

/** What costs nothing need not be told of as a charge. */
const withoutCharge: Fix = {
  label: { fi: 'Poista maksu', sv: 'Ta bort avgiften', en: 'Take the charge away' },
  changes: [{ path: 'rights/charge', value: undefined }],
}

function isCharged(text: LocalizedText | undefined): boolean {
  return saidIn(text, charge) && !saidIn(text, allowed)
}

function chargesIn({ register, notice }: Matter): readonly { isAllowed: boolean; span?: Span }[] {
  if (notice !== undefined) {
    return hitsOf(notice, charge, proceduresOf(notice)).map(({ span }) => ({
      span,
      isAllowed: says(notice, allowed, [sentenceAt(notice, span)]),
    }))
  }
  const text = register.rights.charge
  return saidIn(text, charge) ? [{ isAllowed: saidIn(text, allowed) }] : []
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()]
}
