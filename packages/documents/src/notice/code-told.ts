import { type Language, retentionStatuteTerms, vocabularies } from '@seloste/domain'
import type { Words } from '../language/sentence.ts'
import { decisionGround, exceptionWords } from './automated-decisions.ts'
import { cookieCategories } from './cookie-categories.ts'
import { basisInWords } from './legal-basis.ts'
import { marketingChannelWords } from './purpose-item.ts'
import { triggerPhrases } from './retention-triggers.ts'
import { requestChannelWords, requestLanguageWords } from './rights-procedure.ts'
import { ground } from './transfers.ts'

type Tellers = Readonly<Record<string, (language: Language) => string | undefined>>

/** How a notice tells each code: the words that fill the holes of its sentences. */
const told = {
  legalBasis: each(
    vocabularies.legalBasis,
    (code, language) => basisInWords({ id: '', code }, language, '').text,
  ),
  transferMechanism: each(
    vocabularies.transferMechanism,
    (code, language) => ground('transferMechanism', code, '', language)?.text,
  ),
  transferDerogation: each(
    vocabularies.transferDerogation,
    (code, language) => ground('transferDerogation', code, '', language)?.text,
  ),
  retentionTrigger: inWords(triggerPhrases),
  retentionStatute: each(
    retentionStatuteTerms,
    (code, language) => retentionStatuteTerms[code].provision[language],
  ),
  automatedDecisionException: each(exceptionWords, (code, language) => decisionGround(code, language)),
  cookieCategory: inWords(cookieCategories),
  marketingChannel: inWords(marketingChannelWords),
  requestChannel: inWords(requestChannelWords),
  requestLanguage: inWords(requestLanguageWords),
} as const

/** What a notice tells by a code of a closed list. */
export type ToldCode = keyof typeof told

/** Code of a list. */
export type CodeTold<Name extends ToldCode> = keyof (typeof told)[Name]

const codes = new Map<string, ReadonlyMap<string, string>>()

/** The code that a notice tells by the words; undefined when it tells none by them. */
export function codeTold<Name extends ToldCode>(
  name: Name,
  words: string,
  language: Language,
): CodeTold<Name> | undefined {
  const key = `${name} ${language}`
  let known = codes.get(key)
  if (known === undefined) {
    const tellers: Tellers = told[name]
    known = new Map(
      Object.entries(tellers).flatMap(([code, teller]) => {
        const said = teller(language)
        return said === undefined ? [] : [[said, code] as const]
      }),
    )
    codes.set(key, known)
  }
  return known.get(words) as CodeTold<Name> | undefined
}

function each<Code extends string>(
  list: Readonly<Record<Code, unknown>>,
  say: (code: Code, language: Language) => string | undefined,
): Readonly<Record<Code, (language: Language) => string | undefined>> {
  const entries = (Object.keys(list) as Code[]).map(
    (code) => [code, (language: Language) => say(code, language)] as const,
  )
  return Object.fromEntries(entries) as Record<Code, (language: Language) => string | undefined>
}

function inWords<Code extends string>(list: Readonly<Record<Code, Words>>) {
  return each(list, (code, language) => list[code][language])
}
