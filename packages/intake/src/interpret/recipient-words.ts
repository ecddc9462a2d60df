import type { Span } from '@seloste/domain'
import { firstTerm } from '../terms/first-term.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import { recipientPatterns } from '../terms/recipient-terms.ts'
import { namedServicesIn } from '../terms/services.ts'
import { conjuncts, membersOf } from '../words/enumeration.ts'
import { saysSomething } from '../words/finite-verb.ts'
import { type Phrase, partOf, stripped } from '../words/phrase.ts'
import { firstSentence } from '../words/sentences.ts'
import { receiversIn } from './receivers.ts'
import { toWhom } from './to-whom.ts'

const lead =
  /^(?:(?:[*•❖–-]|\(\d{1,2}\)|\d{1,2}[.)])\s*)*(?:(?:ja|sekä|tai|och|or|and|myös|kuten|esimerkiksi|såsom|till exempel|such as)\s)?(?:mahdollis\p{L}{1,5}\s)?/iu
const tail =
  /(?:\s*(?:[,;.:]|\((?:[^()]*)\)?|\s(?:ja|sekä|tai|och|or|and|maksutapahtumissa|laskutuksessa)))+$|,?\s(?:mikäli|jos|joka|jotka|joiden|siltä osin|silloin kun|if|who|which|som)\s.*$/iu
const nobody =
  /^(?:muille|muita|muiden|kolmansille osapuolille|kolmannelle osapuolelle|ulkopuolisille|ulkopuolelle|eteenpäin|muille tahoille|third parties|tredje part(?:er)?|outsiders|utomstående)$/iu

function trimmedRecipient(recipient: Phrase): Phrase[] {
  const bare = stripped(recipient, lead, tail)
  return bare === undefined || nobody.test(bare.text) || bare.text.length < 3 ? [] : [bare]
}

/** An item of a list: the name before the explanation. */
export function itemRecipients(whole: Phrase): Phrase[] {
  const item = firstSentence(whole)
  if (labelledTerm('recipient', item.text) !== undefined) return [item]
  if (/(?:toiminnasta|hoidosta) vastaamme|^(?:emme|ei) /iu.test(item.text)) return []
  const label = /^([^:–—(]{2,120}?)\s?(?::\s|\s[–—]\s|\s\(|,\s(?:joka|mikäli|jos|jotka))/u.exec(item.text)
  const name = label === null ? item : partOf(item, 0, label[1]?.length)
  return name === undefined ? [] : trimmedRecipient(name)
}

const denied = /(?<![\p{L}])(?:ei(?:kä|vät)?|emme|koskaan|inte|aldrig|not|never)(?![\p{L}])/iu
const excepted =
  /(?<![\p{L}])(?:paitsi|lukuun ottamatta|muutoin kuin|muualla kuin|muille kuin|except(?: for)?|other than|förutom|utom|med undantag (?:av|för))(?![\p{L}]):?/iu
const only = /(?<![\p{L}])(?:vain|ainoastaan|endast|bara|only)(?![\p{L}])/iu

/** Those to whom a sentence says that data are given; a denial names nobody unless it has an exception. */
export function sentenceRecipients(text: string, sentence: Phrase): Phrase[] {
  if (/:$/.test(sentence.text)) return []
  const exception = excepted.exec(sentence.text)
  if (exception !== null) {
    const rest = partOf(sentence, exception.index + exception[0].length)
    return rest === undefined
      ? []
      : membersOf(rest)
          .flatMap((one) => conjuncts(one))
          .flatMap(exceptedRecipient)
  }
  if (denied.test(sentence.text) && !only.test(sentence.text)) return []
  const list = enumerated(sentence)
  if (list.length > 2) return list
  const roles = byRole(sentence)
  const others = [...receiversIn(sentence), ...toWhom(sentence).flatMap(trimmedRecipient)].filter(
    ({ span, text: words }) => !self.test(words) && !roles.some((role) => overlaps(role.span, span)),
  )
  const named = [...roles, ...others, ...kindsOfService(sentence), ...namedServicesIn(text, sentence.span)]
  if (named.length > 0) return named.toSorted((one, other) => one.span.start - other.span.start)
  const conditions = onCondition(sentence)
  return conditions.length > 0 ? conditions : list
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** “Verohallinto, työeläkeyhtiö ja työterveyshuolto.”: a sentence that is nothing but those who get data. */
function enumerated(sentence: Phrase): Phrase[] {
  const led =
    /^[^:]{3,80}(?:toimittaj|hankkij|tarjoaj|käsittelij|vastaanottaj|kumppan|tahoi|leverantör|mottagar|biträden|providers?|recipients?|processors?|parties)\p{L}*:\s/iu.exec(
      sentence.text,
    )
  const rest = led === null ? sentence : partOf(sentence, led[0].length)
  if (
    rest === undefined ||
    saysSomething(rest.text) ||
    /\d|@|^(?:jos|mikäli|kun|om|if|when)\s/iu.test(rest.text)
  )
    return []
  const all = membersOf(rest)
  const members = all.length === 1 ? conjuncts(rest) : all
  const isList =
    members.every(({ text }) => text.split(/\s+/).length <= 5 && !isNobody.test(text)) &&
    (led !== null ||
      members.length > 1 ||
      members.some(
        ({ text }) => text.split(/\s+/).length <= 2 && firstTerm(recipientPatterns, text) !== undefined,
      ))
  return isList ? members.flatMap(trimmedRecipient) : []
}

/** Words of a fragment that names nobody. */
const isNobody =
  /luottamuks|(?<![\p{L}-])(?:tieto(?:j|a)|tiedot)|luovut|suostumu|uppgift|samtyck|\bdata\b|consent|information/iu

function exceptedRecipient(member: Phrase): Phrase[] {
  const bare = trimmedRecipient(member)
  return bare.filter(({ text }) => !/^(?:käyttäessä|kun|silloin|if|when)$/iu.test(text))
}

/** Nouns for those who get data. */
const agents =
  '(?:(?:yhteistyö|sopimus|palvelu|toimitus)?kump?pan|palvelun ?tarjoaj|tarjoaj|viranomai(?!stoim)|osapuol|yhtiö|yrity|toimist|tahoi|tahol|käsittelij|vastaanottaj|opettaj|asiantuntij|kouluttaj|osallistuj|jäsenill|oppilaitok|yliopist|pank|poliisi|verottaj|verohal|liitol|kunnall|kunnill|kirjasto|toimittaj|alihankkij|operaattor|ostaj|omistaj|sidosryhm|laitoks|virasto|organisaatioi|eläkeyhtiö|ulkopuolis|huoltaj|lääkär|isännöitsij|tilitoimisto|kuljetus|vuokranantaj|luottotieto)'
const finnish = new RegExp(
  `(?<![\\p{L}:-])(?<modifiers>(?:[\\p{L}:-]+(?:lle|n|lla|llä|ville|ille)\\s){0,3})(?<noun>[\\p{L}-]*${agents}[\\p{L}]*lle(?:mme)?)(?![\\p{L}])(?<remark>\\s\\([^)]{2,40}\\))?`,
  'giu',
)
const byWhom = new RegExp(
  `(?<![\\p{L}-])(?<noun>(?:[\\p{L}-]+n\\s){0,2}[\\p{L}-]*${agents}[\\p{L}]*)\\s(?:toimesta|hoitaessa|käsitellessä)`,
  'giu',
)
const whoProvides = new RegExp(
  `(?<![\\p{L}-])(?<noun>[\\p{L}-]+(?:iä|ia|ja|jä|eita|eitä|oita|öitä)\\s(?:tuottavat|tarjoavat|ylläpitävät)\\s[\\p{L}-]*${agents}[\\p{L}]*)`,
  'giu',
)
const whoseService = /(?<![\p{L}])(?<noun>ulkopuolisen\s[\p{L}-]+n\starjoama\p{L}*\s[\p{L}-]+)/giu
const english =
  /(?<![\p{L}-])(?<noun>(?:(?:our|the|other|external|technical|competent|våra|de|andra|behöriga|tekniska)\s){0,2}(?:(?!(?:till|to|av|by|of|for|åt|with|using|anlitar|and|och)\s)[\p{L}-]+\s)?(?:authorit(?:y|ies)|partners?|(?:service |payment |hosting )?providers?|subcontractors?|suppliers?|processors?|accountants?|myndighet(?:er(?:na)?|en)|samarbetspartners?|(?:under)?leverantör(?:er)?(?!n)|tjänsteleverantör(?:er)?|bokföringsbyrå\p{L}*)(?:\s(?:or|eller)\s(?:service providers?|subcontractors?|underleverantörer))?(?:\s(?:offering|providing|som erbjuder)\s[\p{L}]+)?)(?![\p{L}])/giu
const giving =
  /luovut|siir|anta|anne|jae|jaka|toimit|ulkoist|näkyv|välit|lähet|tarjo|hyödyn|käsitel|käsittel|lämn|anlit|överför|disclos|share|transfer|provid|sent|give|use|using|partner/iu
const self = /rekisterinpitäjä|ylläpitäj|henkilökun|työntekij|hallitu/iu
const verbs =
  /^(?:\S*(?:taan|tään|mme|malla|mällä)|voi(?:daan)?|kuten|tavalla|myös|kuitenkin|henkilötietojen|tietojen)$/iu

/** Those whom a sentence names by what they are: authorities, partners, providers. */
function byRole(sentence: Phrase): Phrase[] {
  if (!giving.test(sentence.text)) return []
  const found: Phrase[] = []
  for (const pattern of [finnish, byWhom, whoProvides, whoseService, english]) {
    for (const match of sentence.text.matchAll(pattern)) {
      const noun = match.groups?.noun ?? ''
      const modifiers = (match.groups?.modifiers ?? '').trimEnd()
      const kept = keptModifiers(modifiers)
      const end = match.index + match[0].length
      const start =
        pattern === finnish
          ? end - (match.groups?.remark ?? '').length - noun.length - kept.length
          : match.index
      const phrase = partOf(sentence, start, pattern === finnish ? end : start + noun.length)
      if (phrase === undefined || self.test(phrase.text)) continue
      if (!nobody.test(phrase.text)) found.push(phrase)
    }
  }
  return found
}

/** The words before a noun that belong to it: adjectives in its case and genitives, no verbs. */
function keptModifiers(modifiers: string): string {
  const words = modifiers.split(/\s+/).filter((word) => word !== '')
  let from = words.length
  while (
    from > 0 &&
    !verbs.test(words[from - 1] ?? '') &&
    !/(?:iin|seen|hin|een|kin)$/u.test(words[from - 1] ?? '')
  )
    from -= 1
  const kept = words.slice(from).join(' ')
  return kept === '' ? '' : `${kept} `
}

/** “Palveluissa, kuten sähköposti- ja maksupalveluissa”. */
function kindsOfService(sentence: Phrase): Phrase[] {
  const match =
    /(?:kuten|esim(?:erkiksi|\.)?)\s((?:[\p{L}-]+-,?\s(?:ja\s|sekä\s)?)*[\p{L}-]*palvelu(?:issa|ita|iden|ihin|ssa))/iu.exec(
      sentence.text,
    )
  const words = match?.[1]
  if (match === null || words === undefined) return []
  const start = match.index + match[0].length - words.length
  return [partOf(sentence, start, start + words.length)].flatMap((phrase) => phrase ?? [])
}

const conditions =
  /(?<![\p{L}-])(?:(?:[\p{L}-]+lle\s)?(?:vain|ainoastaan)\s(?:[\p{L}-]+\s){0,3}suostumuksella|(?:[\p{L}-]+\s)?(?:viranomaistoimien|lain(?:säädännön)?|viranomaisten)\s(?:niin\s)?(?:edellyttäessä|velvoittaessa|vaatiessa)|(?:if|when|where|as)\s(?:we\sare\s)?required\sby\s(?:the\s)?law|(?:om|när)\slagen\skräver)(?![\p{L}])/giu

/** “Only with consent”, “when authorities so require”: a condition stands for the recipients. */
function onCondition(sentence: Phrase): Phrase[] {
  return [...sentence.text.matchAll(conditions)].flatMap(
    (match) => partOf(sentence, match.index, match.index + match[0].length) ?? [],
  )
}
