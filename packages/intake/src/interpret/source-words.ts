import { saysSomething } from '../words/finite-verb.ts'
import { type Phrase, partOf } from '../words/phrase.ts'

/** Finnish ablative and elative, and the ways that Swedish and English say “from”. */
export const isSource =
  /[\p{L}][\p{L}:](?:lta|ltä|sta|stä)(?:si|mme|nne|an|än|ni|nsa|nsä)?(?![\p{L}])|(?<![\p{L}])(?:kautta|avulla|yhteydessä|itseltään|puhelimitse|sähköpostitse|aikana|käyttäessä|från|from|genom|through|via|på basen av|på basis av)(?![\p{L}])/iu

const adverbs =
  /^(?:(?:ensisijaisesti|pääasiassa|pääasiallisesti|pääsääntöisesti|säännönmukaisesti|yleensä|myös|lisäksi|tarvittaessa|voidaan|hakea|kerätä|päivittää|ja|sekä|tai|saatuja?|tietoja|tiedot|tarvittavat|i första hand|de|mainly|primarily|in)\s)+/iu
const boundary =
  /\s(?:ja|tai|sekä|och|eller|samt|and|or|mm\.|muun muassa|esimerkiksi|esim\.|kuten)\s|,\s|;\s/giu
const verb =
  /(?:saadaan|saamme|saada|kerätään|keräämme|kerätä|hankitaan|hakea|haetaan|tulevat|tallennetaan|syntyvät|kertyvät|kertyy|muodostu\p{L}*|päivittää|päivitetään|tarkistaa|tarkastaa|tarkistetaan|varten|käyttäen|fås|erhålls|inhämtas|samlas in|samlar in|received?|collected?|obtained|get some of the data)(?![\p{L}])/giu

/** The words of a sentence that say where data come from. */
export function placesIn(sentence: Phrase): Phrase[] {
  let isListed = false
  return segmentsOf(sentence).flatMap((segment) => {
    const isPlace = isSource.test(segment.text)
    // “From the employer, the guardian and the school”: what is enumerated has its preposition once.
    isListed = isPlace ? from.test(segment.text) : isListed && isMember(segment.text)
    if (isPlace) return nounPhrase(segment)
    return isListed ? listed(segment) : []
  })
}

const from = /(?<![\p{L}])(?:från|from)(?![\p{L}])/iu

function isMember(words: string): boolean {
  return (
    words.split(/\s+/).length <= 6 &&
    !saysSomething(words) &&
    !/(?<![\p{L}])(?:för|med|när|via|for|with|when)\s/iu.test(words)
  )
}

function listed(segment: Phrase): Phrase[] {
  const start = joint.exec(segment.text)?.[0].length ?? 0
  return [partOf(segment, start)].flatMap((phrase) => phrase ?? [])
}

const joint = /^(?:ja|tai|sekä|och|eller|samt|and|or|mm\.|muun muassa|esimerkiksi|esim\.|kuten)\s/iu

/** The sentence parted at its conjunctions and after its verbs, where both halves say a place. */
function segmentsOf(sentence: Phrase): Phrase[] {
  const cuts: number[] = [0]
  for (const match of sentence.text.matchAll(boundary)) {
    if (!/[-–]\s?$/.test(sentence.text.slice(0, match.index)))
      cuts.push(match.index + (/^[,;]/.test(match[0]) ? 1 : 0))
  }
  for (const match of sentence.text.matchAll(verb)) cuts.push(match.index + match[0].length)
  const inOrder = [...new Set(cuts)].toSorted((one, other) => one - other)
  return inOrder.flatMap(
    (from, index) => partOf(sentence, from, inOrder[index + 1] ?? sentence.text.length) ?? [],
  )
}

/** A segment up to the word that says the place, without the adverbs before it. */
function nounPhrase(segment: Phrase): Phrase[] {
  const start = joint.exec(segment.text)?.[0].length ?? 0
  const bare = partOf(segment, start)
  if (bare === undefined) return []
  const skipped = adverbs.exec(bare.text)?.[0].length ?? 0
  const rest = partOf(bare, skipped)
  if (rest === undefined) return []
  if (/(?:från|from|genom|through|via|på bas\p{L}+ av)(?![\p{L}])/iu.test(rest.text)) return fromWords(rest)
  const last = [...rest.text.matchAll(new RegExp(isSource.source, 'giu'))].at(-1)
  const end = last === undefined ? rest.text.length : last.index + last[0].length
  const phrase = partOf(rest, 0, end)
  if (phrase === undefined || blank.test(phrase.text)) return []
  return [
    /saatu\p{L}*\s/iu.test(phrase.text)
      ? (partOf(phrase, 0, /\ssaatu/iu.exec(phrase.text)?.index) ?? phrase)
      : phrase,
  ]
}

/** Words in those cases that say no place. */
const blank =
  /^(?:[\p{L}]*(?:perusta|osalta|puolesta|lisäksi|muusta|näistä|siitä|niistä|joista|näiltä|tästä|asiasta|tapauksesta|jälkeen|\p{L}*suhteen aikana))$/iu

/** What stands after “from”. */
function fromWords(segment: Phrase): Phrase[] {
  const match = /(?:från|from|genom|through|via|på bas\p{L}+ av)\s+(?:de\s|the\s)?/iu.exec(segment.text)
  if (match === null) return []
  const isDirect = /directly\s$/i.test(segment.text.slice(0, match.index))
  const phrase = partOf(segment, isDirect ? match.index - 'directly '.length : match.index + match[0].length)
  return phrase === undefined ? [] : [phrase]
}

/** Who gives or keeps the data: “käyttäjä itse”, “användarna själva”, “by the user”. */
export function sayerIn(sentence: Phrase): Phrase[] {
  const pattern =
    /(?<![\p{L}])(?:(?<fi>[\p{L}]+)\sitse(?:nsä)?(?![\p{L}])|(?<sv>[\p{L}]+(?:na|en)|du)\s(?:\p{L}+\s)?själva?(?![\p{L}])|(?:lämnas|ges|anges)\sav\s(?<av>[\p{L}]+)(?=[\s.,]|$)|by\s(?<en>the\s[\p{L}]+)(?=[\s.,]|$)|(?:jotka|joita)\s(?<gives>[\p{L}]+\s(?:itse\s)?(?:luovuttaa|antaa|ilmoittaa|syöttää)(?:\s[\p{L}-]+){0,2}))/giu
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const word =
      match.groups?.fi ??
      match.groups?.sv ??
      match.groups?.av ??
      match.groups?.en ??
      match.groups?.gives ??
      ''
    if (/lta$|ltä$|^(?:joka|jotka|hän|he|sinä|henkilön|jonka)$/iu.test(word)) return []
    const start = match.index + match[0].indexOf(word)
    return partOf(sentence, start, start + word.length) ?? []
  })
}
