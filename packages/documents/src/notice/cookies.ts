import { type CookieService, type Cookies, countryName } from '@seloste/domain'
import { introduced, paragraph, paragraphs } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { ended, run, together, written } from '../document/runs.ts'
import { durationInWords } from '../language/duration.ts'
import { phraseAtStart, phraseInSentence } from '../language/in-sentence.ts'
import { say, sentence, type Words } from '../language/sentence.ts'
import { type Composition, gap, notesOf } from './composition.ts'
import { cookieCategories } from './cookie-categories.ts'
import { linkRun, nameOf } from './party.ts'
import { commaSeparated } from './references.ts'

/** What is told of cookies. */
export const cookieSentences = {
  none: sentence({
    fi: 'Evästeitä tai vastaavia tekniikoita ei käytetä.',
    sv: 'Kakor eller liknande tekniker används inte.',
    en: 'No cookies or similar technologies are used.',
  }),
  used: sentence({
    fi: 'Sivustolla käytetään evästeitä tai vastaavia tekniikoita.',
    sv: 'På webbplatsen används kakor eller liknande tekniker.',
    en: 'The website uses cookies or similar technologies.',
  }),
  purpose: sentence({
    fi: 'Evästeiden käyttötarkoitus: {words}.',
    sv: 'Vad kakorna används till: {words}.',
    en: 'What cookies are used for: {words}.',
  }),
  data: sentence({
    fi: 'Evästeiden avulla kerätään seuraavia tietoja:',
    sv: 'Med hjälp av kakor samlas följande uppgifter in:',
    en: 'The following data are collected by means of cookies:',
  }),
  services: sentence({
    fi: 'Evästeet ja palvelut, jotka niitä käyttävät:',
    sv: 'Kakor och tjänster som använder dem:',
    en: 'Cookies and the services that use them:',
  }),
  category: sentence({ fi: 'Luokka: {words}.', sv: 'Kategori: {words}.', en: 'Category: {words}.' }),
  provider: sentence({
    fi: 'Palveluntarjoaja: {words}.',
    sv: 'Tjänsteleverantör: {words}.',
    en: 'Provider: {words}.',
  }),
  country: sentence({ fi: 'Maa: {words}.', sv: 'Land: {words}.', en: 'Country: {words}.' }),
  lifetime: sentence({
    fi: 'Voimassaolo: {words}.',
    sv: 'Giltighetstid: {words}.',
    en: 'Lifetime: {words}.',
  }),
  collected: sentence({
    fi: 'Kerättävät tiedot: {words}.',
    sv: 'Uppgifter som samlas in: {words}.',
    en: 'Data collected: {words}.',
  }),
  shared: sentence({
    fi: 'Myös kolmas osapuoli pääsee näihin tietoihin.',
    sv: 'Även en tredje part har åtkomst till uppgifterna.',
    en: 'A third party has access to these data, too.',
  }),
  own: sentence({
    fi: 'Kolmannet osapuolet eivät pääse näihin tietoihin.',
    sv: 'Tredje parter har inte åtkomst till uppgifterna.',
    en: 'Third parties have no access to these data.',
  }),
  optOut: sentence({
    fi: 'Käytön estäminen: {words}.',
    sv: 'Så stänger du av: {words}.',
    en: 'How to turn it off: {words}.',
  }),
  more: sentence({
    fi: 'Verkko-osoite käytön estämiseen: {words}',
    sv: 'Webbadress för att stänga av: {words}',
    en: 'Web address for turning it off: {words}',
  }),
} as const

/** The lifetime of a cookie that ends with the sessionWords. */
export const sessionWords = {
  fi: 'selaimen istunnon ajan',
  sv: 'under webbläsarsessionen',
  en: 'for the browser session',
} as const satisfies Words
const label = { fi: 'evästeet', sv: 'kakor', en: 'cookies' } as const satisfies Words

/** Cookies and similar techniques: Act on Electronic Communications Services 917/2014, section 205. */
export function composeCookies(composition: Composition): Block[] {
  return [...cookieBlocks(composition), ...notesOf(composition, 'cookies')]
}

function cookieBlocks(composition: Composition): Block[] {
  const { register, language } = composition
  const { cookies } = register
  switch (cookies.state) {
    case 'notStated':
      return composition.showGaps ? paragraph(gap(composition, label, 'cookies')) : []
    case 'none':
      return paragraph(say(cookieSentences.none, language, 'cookies/state'))
    case 'stated':
      return statedCookies(cookies, composition)
    default:
      return cookies satisfies never
  }
}

function statedCookies(cookies: Cookies, composition: Composition): Block[] {
  const { language } = composition
  const texts = (
    names: readonly (
      | 'description'
      | 'identification'
      | 'consent'
      | 'withdrawal'
      | 'control'
      | 'blockingEffect'
    )[],
  ) => names.flatMap((name) => paragraphs(cookies[name], language, `cookies/${name}`))
  const data = phrases(cookies.data, 'cookies/data', composition, phraseAtStart)
  const description = texts(['description'])
  const purpose = written(cookies.purpose, language, 'cookies/purpose')
  return [
    ...(description.length > 0
      ? description
      : paragraph(say(cookieSentences.used, language, 'cookies/state'))),
    ...paragraph(
      purpose === undefined ? [] : say(cookieSentences.purpose, language, purpose.fact, { words: purpose }),
    ),
    ...introduced(say(cookieSentences.data, language, 'cookies/data'), data),
    ...texts(['identification']),
    ...introduced(
      say(cookieSentences.services, language, 'cookies/services'),
      cookies.services.map((service) => serviceItem(service, composition)),
    ),
    ...texts(['consent', 'withdrawal', 'control', 'blockingEffect']),
  ]
}

function serviceItem(service: CookieService, composition: Composition): Run[] {
  const { language } = composition
  const path = `cookies/services/${service.id}`
  const said: (readonly Run[])[] = []
  const name = written(service.name, language, `${path}/name`)
  const add = (
    key: 'category' | 'provider' | 'country' | 'lifetime' | 'collected' | 'optOut',
    words: Run | readonly Run[],
    fact: string,
  ) => {
    said.push(say(cookieSentences[key], language, fact, { words }))
  }
  const purpose = written(service.purpose, language, `${path}/purpose`)
  const named = name === undefined ? undefined : { ...name, emphasis: true as const }
  if (named !== undefined && purpose !== undefined) {
    said.push([named, run(': ', named.fact), ...ended([purpose])])
  } else if (named !== undefined) said.push(ended([named]))
  else if (purpose !== undefined) said.push(ended([purpose]))
  if (service.category !== undefined) {
    add('category', run(cookieCategories[service.category][language], `${path}/category`), `${path}/category`)
  }
  const provider =
    service.provider === undefined ? [] : nameOf(service.provider, `${path}/provider`, language)
  if (provider.length > 0) add('provider', provider, `${path}/provider`)
  const country = service.country === undefined ? undefined : countryName(service.country, language)
  if (country !== undefined) add('country', run(country, `${path}/country`), `${path}/country`)
  if (service.lifetime !== undefined) {
    const fact = `${path}/lifetime`
    const words =
      service.lifetime === 'session' ? sessionWords[language] : durationInWords(service.lifetime, language)
    add('lifetime', run(words, fact), fact)
  }
  const data = commaSeparated(phrases(service.data, `${path}/data`, composition, phraseInSentence))
  if (data.length > 0) add('collected', data, `${path}/data`)
  if (service.thirdPartyAccess !== undefined) {
    const key = service.thirdPartyAccess ? 'shared' : 'own'
    said.push(say(cookieSentences[key], language, `${path}/thirdPartyAccess`))
  }
  const optOut = written(service.optOut, language, `${path}/optOut`)
  if (optOut !== undefined) add('optOut', optOut, `${path}/optOut`)
  if (service.optOutUrl !== undefined) {
    const fact = `${path}/optOutUrl`
    said.push(say(cookieSentences.more, language, fact, { words: linkRun(service.optOutUrl, fact) }))
  }
  return together(said)
}

function phrases(
  data: Cookies['data'],
  path: string,
  { language }: Composition,
  phrase: typeof phraseAtStart,
): Run[][] {
  return (data ?? []).flatMap((one): Run[][] => {
    const said = phrase('dataCategory', one, language, `${path}/${one.id}`)
    return said === undefined ? [] : [[said]]
  })
}
