import { codeTold } from '@seloste/documents'
import type { CookieService, Cookies, Language, ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { capitalised, wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { dataTermOf } from '../terms/data-terms.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import { countryIn } from '../words/countries.ts'
import { membersOf } from '../words/enumeration.ts'
import type { Phrase } from '../words/phrase.ts'
import { isDenied, listsAbout, passagesAbout } from './composed-notice.ts'
import { durationTold } from './duration.ts'
import { type HeardPhrase, heardIn, nameAndRest, type SentenceKey, withoutStop } from './heard-phrase.ts'

/** Cookies in the sentences of a composed notice: Act on Electronic Communications Services 917/2014, section 205. */
export function heardCookies(register: RegisterText, tie: TieFact): ResolvedRegister['cookies'] {
  const { language } = register
  const lists = listsAbout(register, 'cookies', tie)
  const told = passagesAbout(register, 'cookies').filter(
    ({ kind, text }) => kind !== 'listItem' && !text.endsWith(':'),
  )
  const said = told.map((words) => ({ words, said: heardIn('cookies', words, language).said }))
  if (isDenied(register, 'cookies', tie)) return { state: 'none' }
  if (lists.length === 0 && told.length === 0) return { state: 'notStated' }
  const purpose = said.flatMap((one) => one.said).find(({ key }) => key === 'purpose')?.holes['words']
  const texts = said.filter((one) => one.said.length === 0).map(({ words }) => words)
  const listed = (key: 'data' | 'services') =>
    lists.filter((list) => list.key === key).flatMap(({ items }) => items)
  const isBare = said.some((one) => one.said.some(({ key }) => key === 'used'))
  tie('cookies/purpose', [purpose])
  const data = listed('data').map((words, index) => datum(words, index, language))
  return {
    state: 'stated',
    ...written(texts, isBare, language, tie),
    ...(purpose === undefined ? {} : { purpose: wordsIn(language, purpose) }),
    ...(data.length === 0 ? {} : { data }),
    services: listed('services')
      .slice(0, 100)
      .map((words, index) => heardService(words, `v${index + 1}`, language, tie)),
  }
}

const texts = [
  ['withdrawal', /peru(?:a|utt)|återkalla|withdraw/iu],
  ['consent', /suostumu|samtyck|consent/iu],
  ['blockingEffect', /esty|estä|estet|blocker|block/iu],
  ['control', /selai|webbläsar|browser/iu],
  ['identification', /tunnist|identifi|recogni/iu],
] as const

/**
 * What an organisation wrote of cookies: the first text describes them unless a sentence of ours does, the others say
 * what they are about.
 */
function written(
  paragraphs: readonly Phrase[],
  isBare: boolean,
  language: Language,
  tie: TieFact,
): Omit<Cookies, 'services'> {
  const told: Omit<Cookies, 'services'> = {}
  for (const words of paragraphs) {
    const about = texts.find(([name, pattern]) => told[name] === undefined && pattern.test(words.text))?.[0]
    const name = !isBare && words === paragraphs[0] ? 'description' : about
    if (name === undefined) continue
    told[name] = wordsIn(language, words)
    tie(`cookies/${name}`, [words])
  }
  return told
}

function datum({ text }: Phrase, index: number, language: Language) {
  const term = labelledTerm('dataCategory', text) ?? dataTermOf(text)
  return { id: `d${index + 1}`, ...(term === undefined ? {} : { term }), words: capitalised(language, text) }
}

function heardService(words: Phrase, id: string, language: Language, tie: TieFact): CookieService {
  const { opening, said } = heardIn('cookies', words, language)
  const { name, rest } = opening === undefined ? {} : nameAndRest(opening)
  tie(`cookies/services/${id}`, [words])
  return {
    id,
    ...(name === undefined ? {} : { name: wordsIn(language, name) }),
    ...(rest === undefined ? {} : { purpose: wordsIn(language, rest) }),
    ...Object.assign({}, ...said.map((one) => serviceDetail(one, language))),
  }
}

function serviceDetail(
  { key, holes }: HeardPhrase<SentenceKey<'cookies'>>,
  language: Language,
): Partial<CookieService> {
  if (key === 'shared' || key === 'own') return { thirdPartyAccess: key === 'shared' }
  const words = withoutStop(holes['words'])
  if (words === undefined) return {}
  switch (key) {
    case 'category':
      return some('category', codeTold('cookieCategory', words.text, language))
    case 'provider':
      return { provider: { name: wordsIn(language, words) } }
    case 'country':
      return some('country', countryIn(words.text))
    case 'lifetime':
      return some('lifetime', durationTold(words) ?? 'session')
    case 'collected':
      return { data: membersOf(words).map((one, index) => datum(one, index, language)) }
    case 'optOut':
      return { optOut: wordsIn(language, words) }
    case 'more':
      return { optOutUrl: words.text }
    default:
      return {}
  }
}

function some<Key extends keyof CookieService>(key: Key, value: CookieService[Key]): Partial<CookieService> {
  return value === undefined ? {} : { [key]: value }
}
