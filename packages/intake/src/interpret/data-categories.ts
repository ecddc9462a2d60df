import type { Passage } from '../recognise/piece.ts'
import { namesData } from '../terms/data-terms.ts'
import { conjuncts, membersOf } from '../words/enumeration.ts'
import { type Phrase, partOf, phraseAt, stripped } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'
import { inlineItems } from './list-items.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

/** The kinds of data that a text says are kept, in its own words. */
export function readDataCategories(register: RegisterText): Phrase[] {
  const { text } = register
  const found: Phrase[] = []
  for (const { passages } of sectionsAbout(register, 'dataCategories')) {
    passages.forEach((passage, index) => {
      found.push(...categoriesIn(text, passage, passages[index - 1], passages[index + 1]))
    })
  }
  return found.filter(({ text: words }) => words.length > 1)
}

/** Sentences about what is not kept, of what else is done, or of how it is kept. */
const denied = /(?<![\p{L}])(?:ei(?:vät|kä)?|emme|inte|not|never|no)(?![\p{L}])/iu
const otherMatter =
  /säilyt|poist|perust(?:uen|uu)|lähet|google analytics|asennet|käytetään|tallennetaan vain|kaikkia edellä|sitten|lisätietoja/iu

function categoriesIn(text: string, passage: Passage, before?: Passage, after?: Passage): Phrase[] {
  const items = inlineItems(text, passage)
  if (items !== undefined) return items.flatMap((item) => itemCategories(item))
  const whole = phraseAt(text, passage.span)
  if (whole === undefined) return []
  if (passage.kind === 'listItem') return itemCategories(whole)
  if (passage.kind === 'tableRow') {
    const first = passage.cells?.find(({ start, end }) => end > start)
    const phrase = first === undefined ? undefined : phraseAt(text, first)
    return phrase === undefined ? [] : itemCategories(phrase)
  }
  if (isItemLine(whole.text, text, before, after)) return itemCategories(whole)
  return sentencesIn(text, passage.span).flatMap((span) => {
    const sentence = phraseAt(text, span)
    return sentence === undefined ? [] : sentenceCategories(sentence)
  })
}

/** A short line without a verb: an item of a list without bullets. */
function isItemLine(words: string, text: string, before?: Passage, after?: Passage): boolean {
  if (words.length > 90 || /[.:?!]$/.test(words) || /^\(/.test(words)) return false
  if (/\p{L}(?:taan|tään|mme|lla on|llä on)\s/u.test(words)) return false
  void text
  void before
  void after
  return true
}

const optional = /\s*(?:\((?:[^)]*)\)|\*)\s*[.,;]*$/u
const marks =
  /^(?:[*•❖–-]\s*|\(\d+\)\s*|\d{1,2}[.)]\s*|(?:ja|sekä|och|and)\s|mahdollis\p{L}* (?=\p{L}+tiedo)|henkilön (?=sähköposti)|ditt |dina |din |your |their )/iu
const tail =
  /\s*(?:[,;.:]+|\s(?:ja|sekä|tai|och|samt|and)|\sjoka\s.*|\sjotka\s.*|,?\sjoita\s.*|,?\s(?:mikäli|jos|silloin kun|if|when|om)\s.*|\s(?:tarvittaessa|soveltuvin osin|pakollinen|vapaaehtoinen)|\svain (?:jos|siinä|mikäli)\s.*)+$/iu

/** An item without its mark, its brackets and what is said of when it is kept. */
function trimmedItem(item: Phrase): Phrase | undefined {
  const bare = stripped(item, marks, tail)
  if (bare === undefined) return undefined
  const brackets = optional.exec(bare.text)
  const without = brackets === null || brackets.index === 0 ? bare : partOf(bare, 0, brackets.index)
  return without === undefined ? undefined : stripped(without, marks, tail)
}

const suchAs =
  /(?:^|[\s,(])(?:kuten|esimerkiksi|esim\.?|mm\.|muun muassa|eli|such as|for example:?|for instance|e\.g\.,?|including|so ?som,?|så ?som,?|t\.ex\.|till exempel|bland annat|exempelvis|bl\.a\.)(?=[\s:,]|$):?,?/iu

/** The data that one item of a list names. */
function itemCategories(item: Phrase): Phrase[] {
  const label = /^([^:–—(]{2,70}?)\s?(?::\s|\s[–—]\s)(?=\S)/u.exec(item.text)
  if (label !== null) {
    const explanation = partOf(item, label[0].length)
    const named = explanation === undefined ? [] : concreteIn(explanation)
    const short = partOf(item, 0, label[1]?.length)
    if (named.length > 0) return named
    return short === undefined ? [] : compact(trimmedItem(short))
  }
  const cue = suchAs.exec(item.text)
  const opened = /\(([^()]{3,200})\)/.exec(item.text)
  if (opened !== null && (cue === null || cue.index >= opened.index)) {
    const inside = partOf(item, opened.index + 1, opened.index + 1 + (opened[1]?.length ?? 0))
    const members = inside === undefined ? [] : membersOf(inside).filter(({ text }) => namesData(text))
    const lead = item.text.slice(0, opened.index)
    if (members.length >= 2 && /tiedot|yhteystie|uppgifter|details|data|information/iu.test(lead))
      return compactAll(members)
  } else if (cue !== null) {
    const rest = partOf(item, cue.index + cue[0].length)
    const members = rest === undefined ? [] : membersOf(rest)
    if (members.length > 0) return compactAll(members)
  }
  const members = membersOf(item)
  if (members.length >= 3 || (members.length === 2 && members.every(({ text }) => text.length < 40)))
    return compactAll(members)
  return compact(trimmedItem(item))
}

/** Data that an explanation names one by one (“collects your first and last name, and your e-mail address”). */
function concreteIn(explanation: Phrase): Phrase[] {
  const cue = suchAs.exec(explanation.text)
  if (cue !== null) {
    const rest = partOf(explanation, cue.index + cue[0].length, sentenceEnd(explanation.text, cue.index))
    const members =
      rest === undefined ? [] : membersOf(rest).filter(({ text }) => text.split(' ').length <= 3)
    return members.length >= 2 ? compactAll(members) : []
  }
  const isList = explanation.text.length < 120 && !/[.!?]\s/.test(explanation.text)
  const members = isList ? membersOf(explanation) : []
  if (members.length >= 2 && members.every(({ text }) => text.split(' ').length <= 4))
    return compactAll(members)
  const collected = /(?:keräämme|inhämtar|samlar in|we collect)\s(?=[^.]*(?:nim|namn|name))/iu.exec(
    explanation.text,
  )
  if (collected === null) return []
  const rest = partOf(
    explanation,
    collected.index + collected[0].length,
    sentenceEnd(explanation.text, collected.index),
  )
  return rest === undefined
    ? []
    : compactAll(membersOf(rest).filter(({ text }) => namesData(text) && !/muita|övriga|other/iu.test(text)))
}

function sentenceEnd(words: string, from: number): number {
  const end = /[.!?](?:\s|$)/.exec(words.slice(from))
  return end === null ? words.length : from + end.index
}

const contains =
  /(?:sisältä\p{L}*(?: seuraavia)?(?: tietoja)?|tallennettavia tietoja ovat|tietoja ovat|tiedot ovat|tallennetaan|kerätään|keräämme|käsittelemme|tarvitsemme|voidaan merkitä(?: rekisteröidyn)?|innehåller|samlar in|sparas|contains?|includes?|collect)\s*:?\s/iu

/** The data that a sentence of prose names. */
function sentenceCategories(sentence: Phrase): Phrase[] {
  const words = sentence.text
  const colon = /:\s+(?=\S)/.exec(words)
  const cue = suchAs.exec(words)
  const isDenial = denied.test(words.slice(0, cue?.index ?? words.length))
  if (isDenial) return []
  if (colon !== null && (cue === null || colon.index < cue.index))
    return enumerated(partOf(sentence, colon.index + colon[0].length))
  if (cue !== null) return enumerated(partOf(sentence, cue.index + cue[0].length))
  if (!/\p{L}(?:taan|tään|mme)\s|\b(?:on|ovat|voidaan|is|are|is|är)\b|käytetään|sisältä/u.test(words))
    return enumerated(sentence)
  const holds = contains.exec(words)
  if (holds === null || otherMatter.test(words.slice(0, holds.index))) return []
  return enumerated(partOf(sentence, holds.index + holds[0].length)).filter(
    ({ text }) => namesData(text) || /tiedot|tietoja|tiedo/.test(text),
  )
}

function enumerated(phrase: Phrase | undefined): Phrase[] {
  if (phrase === undefined) return []
  const members = membersOf(phrase).flatMap((member) => {
    const again = suchAs.exec(member.text)
    const inner = again === null ? member : partOf(member, again.index + again[0].length)
    return inner === undefined ? [] : [inner]
  })
  const separate = members.length === 1 && members[0] !== undefined ? conjuncts(members[0]) : members
  return compactAll(separate).filter(({ text }) => text.split(/\s+/).length <= 9)
}

function compact(item: Phrase | undefined): Phrase[] {
  return item === undefined ? [] : [item]
}

function compactAll(items: readonly Phrase[]): Phrase[] {
  return items.flatMap((item) => compact(trimmedItem(item)))
}
