import { codeTold } from '@seloste/documents'
import type { CookieService, Language, ResolvedRegister } from '@seloste/domain'
import type { TieFact } from '../draft/ties.ts'
import { wordsIn } from '../draft/words.ts'
import type { RegisterText } from '../interpret/register-text.ts'
import { countryIn } from '../words/countries.ts'
import type { Phrase } from '../words/phrase.ts'
import { isDenied, listsAbout } from './composed-notice.ts'
import { durationTold } from './duration.ts'
import { type HeardPhrase, heardIn, nameAndRest, type SentenceKey, withoutStop } from './heard-phrase.ts'
import { namesIn } from './named-items.ts'
import { phraseTold } from './phrase-told.ts'
import { toldPassages } from './told-passages.ts'

/** Cookies in the sentences of a composed notice: Act on Electronic Communications Services 917/2014, section 205. */
export function heardCookies(register: RegisterText, tie: TieFact): ResolvedRegister['cookies'] {
  const { language } = register
  const lists = listsAbout(register, 'cookies', tie)
  const said = toldPassages(register)
    .filter(({ place, kind, isOwn }) => place === 'cookies' && kind === 'paragraph' && !isOwn)
    .flatMap((words) => heardIn('cookies', words, language).said)
  if (isDenied(register, 'cookies', tie)) return { state: 'none' }
  const { texts } = textsOnCookies(register)
  if (lists.length === 0 && said.length === 0 && texts.length === 0) return { state: 'notStated' }
  const purpose = said.find(({ key }) => key === 'purpose')?.holes['words']
  const listed = (key: 'data' | 'services') =>
    lists.filter((list) => list.key === key).flatMap(({ items }) => items)
  tie('cookies/purpose', [purpose])
  for (const { name, words } of texts) tie(`cookies/${name}`, [words])
  const data = listed('data').map((words, index) => datum(words, index, language))
  return {
    state: 'stated',
    ...Object.assign({}, ...texts.map(({ name, words }) => ({ [name]: wordsIn(language, words) }))),
    ...(purpose === undefined ? {} : { purpose: wordsIn(language, purpose) }),
    ...(data.length === 0 ? {} : { data }),
    services: listed('services')
      .slice(0, 100)
      .map((words, index) => heardService(words, `v${index + 1}`, language, tie)),
  }
}

type CookieText = 'description' | (typeof cues)[number][0]

const cues = [
  ['withdrawal', /peru(?:a|utt)|återkalla|withdraw/iu],
  ['consent', /suostumu|samtyck|consent/iu],
  ['blockingEffect', /esty|estä|estet|blocker|block/iu],
  ['control', /selai|webbläsar|browser/iu],
  ['identification', /tunnist|identifi|recogni/iu],
] as const

/**
 * What an organisation wrote of cookies: the first text describes them unless a sentence of ours does, the others say
 * what they are about. The rest says nothing of that, and is a note.
 */
export function textsOnCookies(register: RegisterText): {
  readonly texts: readonly { readonly name: CookieText; readonly words: Phrase }[]
  readonly rest: readonly Phrase[]
} {
  const told = toldPassages(register).filter(({ place, kind }) => place === 'cookies' && kind === 'paragraph')
  const isDescribed = told[0]?.isOwn === true
  const texts: { name: CookieText; words: Phrase }[] = []
  const rest: Phrase[] = []
  for (const words of told.filter(({ isOwn }) => isOwn)) {
    const about = cues.find(([name, cue]) => cue.test(words.text) && texts.every((one) => one.name !== name))
    const name = isDescribed && words === told[0] ? 'description' : about?.[0]
    if (name === undefined) rest.push(words)
    else texts.push({ name, words })
  }
  return { texts, rest }
}

function datum(words: Phrase, index: number, language: Language) {
  return { id: `d${index + 1}`, ...phraseTold('dataCategory', words, language) }
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
      return {
        data: namesIn(words, 'dataCategory', language).map((one, index) => datum(one, index, language)),
      }
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
