import { membersOf } from '../words/enumeration.ts'
import { type Phrase, partOf, phraseAt, stripped } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'
import { inlineItems } from './list-items.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

/** Where a text says that data come from, in its own words. */
export function readSources(register: RegisterText): Phrase[] {
  const { text } = register
  const found: Phrase[] = []
  for (const { passages } of sectionsAbout(register, 'sources')) {
    for (const passage of passages) {
      const items = inlineItems(text, passage)
      const whole = phraseAt(text, passage.span)
      if (items !== undefined) found.push(...items.flatMap(trimmedSource))
      else if (whole === undefined) continue
      else if (passage.kind === 'listItem') found.push(...itemSources(whole))
      else if (isLine(whole.text)) found.push(...trimmedSource(whole))
      else
        for (const sentence of sentencesIn(text, passage.span))
          found.push(...sentenceSources(phraseAt(text, sentence)))
    }
  }
  return found
}

function isLine(words: string): boolean {
  return words.length < 90 && !/:$/.test(words) && !isSentence.test(words)
}

const isSentence =
  /\b(?:saadaan|saamme|kerätään|keräämme|tallennetaan|tallentaa|on|ovat|voidaan|voi|toimi\p{L}*|perustu\p{L}*|tulevat|ei|emme|fås|erhålls|samlas|is|are|collect\p{L}*|receive\p{L}*|must|kontrolleras|ger|kan)\b/u

const lead =
  /^(?:[*•❖–-]\s*|(?:ja|sekä|och|and|mm\.|esim(?:erkiksi|\.)?|myös|lisäksi|muun muassa)\s|då du |when you |jos\s)+/iu
const tail = /\s*(?:[,;.:]+|\s(?:ja|sekä|tai|och|samt|and|or)|\s\((?:[^)]*)\))+$/iu

function trimmedSource(source: Phrase): Phrase[] {
  const bare = stripped(source, lead, tail)
  return bare === undefined ? [] : [bare]
}

/** An item of a list; enumerated authorities and registers are one each. */
function itemSources(item: Phrase): Phrase[] {
  const members = membersOf(item)
  const isEnumeration = members.length >= 2 && members.every(({ text }) => fromWhere.test(text))
  return (isEnumeration ? members : [item]).flatMap(trimmedSource)
}

/** Finnish ablative and elative, and the ways that Swedish and English say “from”. */
const fromWhere =
  /\p{L}{2}(?:lta|ltä|sta|stä|ltaan|ltään|staan|stään|ltanne)(?![\p{L}])|\bkautta\b|\bavulla\b|\byhteydessä\b|tse(?:itse|tse)\b|\bitse(?:ltään)?\b|puhelimitse|sähköpostitse|aikana\b|\bfrån\b|\bfrom\b|\bgenom\b|\bthrough\b|\bvia\b/iu

const given =
  /(?:saadaan|saamme|saada|saatu\p{L}*|kerätään|keräämme|kerätä|hankitaan|hakea|tulevat|tallennetaan|tallentaa|täydentää|syntyvät|muodostu\p{L}*|päivittää|fås|erhålls|inhämtas|samlas in|samlar in|received?|collected?|obtained?|get)\b/iu

function sentenceSources(sentence: Phrase | undefined): Phrase[] {
  if (sentence === undefined || /(?<![\p{L}])(?:ei|emme|inte|not)(?![\p{L}])/iu.test(sentence.text)) return []
  const source = /^tietoläh\p{L}*\s(?:on|ovat|toimi\p{L}*)\s/iu.exec(sentence.text)
  if (source !== null) return membersOf(partOf(sentence, source[0].length) ?? sentence).flatMap(trimmedSource)
  const verb = given.exec(sentence.text)
  const rest = partOf(sentence, verb === null ? 0 : verb.index + verb[0].length) ?? sentence
  const fromRest = placesIn(rest)
  return fromRest.length > 0 ? fromRest : placesIn(sentence)
}

function placesIn(phrase: Phrase): Phrase[] {
  return membersOf(phrase)
    .flatMap((member) => splitConjunct(member))
    .filter(({ text }) => fromWhere.test(text))
    .flatMap((member) => trimmedSource(shortened(member)))
}

function splitConjunct(member: Phrase): Phrase[] {
  const found = /\s(?:ja|tai|sekä|och|eller|and|or)\s/iu.exec(member.text)
  if (found === null || /[-–]\s?$/.test(member.text.slice(0, found.index))) return [member]
  const [first, second] = [partOf(member, 0, found.index), partOf(member, found.index + found[0].length)]
  if (first === undefined || second === undefined) return [member]
  return fromWhere.test(first.text) && fromWhere.test(second.text)
    ? [first, ...splitConjunct(second)]
    : [member]
}

/** The words that say where from, without the adverbs before them. */
function shortened(member: Phrase): Phrase {
  const start =
    /^(?:(?:ensisijaisesti|pääasiassa|pääsääntöisesti|säännönmukaisesti|myös|suoraan|tarvittavat tiedot|lisäksi|i första hand|de|mainly|primarily|directly|in|av|from|från)\s)+/iu.exec(
      member.text,
    )
  return (start === null ? member : partOf(member, start[0].length)) ?? member
}
