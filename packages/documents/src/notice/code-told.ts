import { type Language, retentionStatuteTerms, vocabularies } from '@seloste/domain'
import type { Words } from '../language/sentence.ts'
import { decisionGround, exceptionWords } from './automated-decisions.ts'
import { cookieCategories } from './cookie-categories.ts'
import { basisInWords } from './legal-basis.ts'
import { marketingChannelWords } from './purpose-item.ts'
import { triggerPhrases } from './retention-triggers.ts'
import { requestChannelWords, requestLanguageWords } from './rights-procedure.ts'
import { conditionInWords, derogationInWords, identityCodeGroundInWords } from './sensitive-data.ts'
import { ground } from './transfers.ts'

type Tellers = Readonly<Record<string, (language: Language) => string | undefined>>

/** How a notice tells each code: the words that fill the holes of its sentences. */
const told = {
  legalBasis: each(
    vocabularies.legalBasis,
    (code, language) => basisInWords({ id: '', code }, language, '').text,
  ),
  legalBasisOfOthers: each(
    { '6-1-f': true },
    (code, language) => basisInWords({ id: '', code, interestHolder: {} }, language, '').text,
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
  specialCategoryCondition: each(vocabularies.specialCategoryCondition, conditionInWords),
  nationalDerogation: each(vocabularies.nationalDerogation, derogationInWords),
  identityCodeGround: each(vocabularies.identityCodeGround, identityCodeGroundInWords),
  cookieCategory: inWords(cookieCategories),
  marketingChannel: inWords(marketingChannelWords),
  requestChannel: inWords(requestChannelWords),
  requestLanguage: inWords(requestLanguageWords),
} as const

/** What a notice tells by a code of a closed list. */
export type ToldCode = keyof typeof told

/** Code of a list. */
export type CodeTold<Name extends ToldCode> = keyof (typeof told)[Name]

/** The words by which a notice tells the codes of a list. */
export function wordsTold<Name extends ToldCode>(
  name: Name,
  language: Language,
): { readonly code: CodeTold<Name>; readonly words: string }[] {
  const tellers: Tellers = told[name]
  return Object.entries(tellers).flatMap(([code, teller]) => {
    const words = teller(language)
    return words === undefined ? [] : [{ code: code as CodeTold<Name>, words }]
  })
}

/** The code that a notice tells by the words; undefined when it tells none by them. */
export function codeTold<Name extends ToldCode>(
  name: Name,
  words: string,
  language: Language,
): CodeTold<Name> | undefined {
  return wordsTold(name, language).find((one) => one.words === words)?.code
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
