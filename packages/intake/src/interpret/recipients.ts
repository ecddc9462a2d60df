import type { Span } from '@seloste/domain'
import type { Section } from '../recognise/sections.ts'
import { namedServicesIn } from '../terms/services.ts'
import { membersOf } from '../words/enumeration.ts'
import { type Phrase, partOf, phraseAt, stripped } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'
import { inlineItems } from './list-items.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

/** To whom a text says that data are given. */
export type RecipientsReading = {
  readonly items: readonly Phrase[]
  /** The sentences that deny any disclosure. */
  readonly denials: readonly Span[]
}

/** The recipients in a text, in its own words. */
export function readRecipients(register: RegisterText): RecipientsReading {
  const { text } = register
  const items: Phrase[] = []
  const denials: Span[] = []
  for (const section of sectionsAbout(register, 'recipients')) readSection(text, section, items, denials)
  for (const section of register.sections) {
    if (
      section.kinds.includes('recipients') ||
      section.kinds.includes('cookies') ||
      section.kinds.includes('retention')
    )
      continue
    if (!section.kinds.includes('transfers') && section.kinds[0] !== 'other') continue
    for (const { span } of section.passages) {
      for (const sentence of sentencesIn(text, span)) {
        const words = text.slice(sentence.start, sentence.end)
        if (givesAway.test(words)) items.push(...namedServicesIn(text, sentence))
      }
    }
  }
  return { items: unlike(items), denials }
}

const givesAway =
  /käsitel|käsittel|siir|luovut|toimit|välit|palvelu|tarjoa|lähet|överför|tillhandahåll|provid|transfer|sent|process/iu
const denied = /(?<![\p{L}])(?:ei(?:kä|vät)?|emme|koskaan|inte|aldrig|not|never)(?![\p{L}])/iu
const excepted =
  /\b(?:paitsi|lukuun ottamatta|muutoin kuin|muualla kuin|muille kuin|except(?: for)?|other than|förutom|utom|med undantag)\b:?/iu
const itself =
  /^(?:muille|muita|muiden|kolmansille osapuolille|ulkopuolisille|ulkopuolelle|eteenpäin|muille tahoille)$/iu

function readSection(text: string, { passages }: Section, items: Phrase[], denials: Span[]) {
  for (const passage of passages) {
    const listed = inlineItems(text, passage)
    const whole = phraseAt(text, passage.span)
    if (whole === undefined) continue
    if (listed !== undefined) items.push(...listed.flatMap(itemRecipients))
    else if (passage.kind === 'listItem' && !/[.!?]\s+\p{Lu}/u.test(whole.text))
      items.push(...itemRecipients(whole))
    else {
      for (const span of sentencesIn(text, passage.span)) {
        const sentence = phraseAt(text, span)
        if (sentence === undefined) continue
        const found = sentenceRecipients(text, sentence)
        if (found.length > 0) items.push(...found)
        else if (denied.test(sentence.text)) denials.push(span)
      }
    }
  }
}

const lead = /^(?:[*•❖–-]\s*|(?:ja|sekä|tai|och|or|and)\s|mahdollis\p{L}*\s)+/iu
const tail =
  /\s*(?:[,;.:]+|\s(?:ja|sekä|tai|och|or|and)|\s\((?:[^)]*)\)?|,?\s(?:mikäli|jos|joka|jotka|joiden|siltä osin|silloin kun|if|who|which|om|som)\s.*|\s(?:maksutapahtumissa|laskutuksessa))+$/iu

/** An item of a list: the name before the explanation. */
function itemRecipients(item: Phrase): Phrase[] {
  const label = /^([^:–—(]{2,80}?)\s?(?::\s|\s[–—]\s|\s\(|,\s(?:joka|mikäli|jos|jotka))/u.exec(item.text)
  const name = label === null ? item : partOf(item, 0, label[1]?.length)
  return name === undefined ? [] : trimmedRecipient(name)
}

function trimmedRecipient(recipient: Phrase): Phrase[] {
  const bare = stripped(recipient, lead, tail)
  return bare === undefined || itself.test(bare.text) ? [] : [bare]
}

/** Finnish allative, and “by whom” (“… toimesta”); Swedish and English “to”. */
const toWhom =
  /(?<![\p{L}])(?:(?:[\p{L}-]+\s){0,3}(?:[\p{L}-]{3,}(?:lle|llemme|illemme))(?:\s\([^)]{2,40}\))?(?!\p{L})|(?:[\p{L}-]+\s){1,2}(?=toimesta))/giu

function sentenceRecipients(text: string, sentence: Phrase): Phrase[] {
  const words = sentence.text
  const exception = excepted.exec(words)
  const isDenial = denied.test(exception === null ? words : words.slice(0, exception.index))
  const services = namedServicesIn(text, sentence.span)
  if (exception !== null) {
    const rest = partOf(sentence, exception.index + exception[0].length)
    return rest === undefined ? [] : membersOf(rest).flatMap(trimmedRecipient)
  }
  if (isDenial && !/\bvain\b|ainoastaan/.test(words)) return []
  const found: Phrase[] = [...services]
  for (const match of words.matchAll(toWhom)) {
    const phrase = partOf(sentence, match.index, match.index + match[0].length)
    if (phrase !== undefined && !nobody.test(phrase.text)) found.push(...trimmedRecipient(shortened(phrase)))
  }
  const english =
    /\b(?:to|lämnas ut till|lämna ut \p{L}+ till|till)\s((?:our |the |de |våra )?[\p{L} -]{4,60}?)(?=[,.;]|\s(?:if|for|om|in|who|to|så|such|såsom|for|when|utanför|outside)\b|$)/giu
  for (const match of words.matchAll(english)) {
    const start = match.index + match[0].length - (match[1] ?? '').length
    const phrase = partOf(sentence, start, start + (match[1] ?? '').length)
    if (
      phrase !== undefined &&
      /authorit|myndighet|partner|provider|leverantör|third part|tredje part/iu.test(phrase.text)
    )
      found.push(...trimmedRecipient(phrase))
  }
  return unlike(found)
}

const nobody =
  /ulkopuolelle|alueelle|perusteelle|palvelimille|henkilökunnalle|(?<!asian)sivulle|laitteelle|järjestelmälle|edelle|tilille|jälkeelle|rekisterinpitäjälle|rekisteröidylle|osoitteelle|aiheelle|lainsäädännölle|käyttäjälle|asiakkaalle|asiakkaillemme|sinulle|meille|siitä|sille$|jolle|joille|kolmansille osapuolille$|ulkopuolisille$|muille tahoille$|^muille$/iu

function shortened(phrase: Phrase): Phrase {
  const verb =
    /^(?:.*\s)?(?:luovutetaan|luovuttaa|luovuta|siirtää|siirretään|annetaan|antaa|ulkoistaneet|myös|esimerkiksi|tarvittaessa|vain|kuitenkin|tietoja|henkilötietoja|saatetaan|voidaan)\s/iu.exec(
      phrase.text,
    )
  return (verb === null ? phrase : partOf(phrase, verb[0].length)) ?? phrase
}

function unlike(items: readonly Phrase[]): Phrase[] {
  const seen = new Set<string>()
  return items.filter(({ text }) => {
    const key = text.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
