import type { Passage } from '../recognise/piece.ts'
import { conjuncts, membersOf } from '../words/enumeration.ts'
import { type Phrase, partOf, phraseAt, stripped } from '../words/phrase.ts'
import { firstSentence, sentencesIn } from '../words/sentences.ts'
import { inlineItems } from './list-items.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

/** Why data are processed, in the words of the text. */
export function readPurposes(register: RegisterText): Phrase[] {
  const { text } = register
  const found: Phrase[] = []
  for (const section of sectionsAbout(register, 'purposes')) {
    const leadsToBases = section.kinds.includes('legalBases')
    let isBasesList = false
    for (const passage of section.passages) {
      if (passage.kind === 'paragraph') isBasesList = leadsTo(text, passage)
      else if (isBasesList && passage.kind === 'listItem') continue
      const whole = phraseAt(text, passage.span)
      if (whole === undefined) continue
      const items = inlineItems(text, passage)
      if (passage.kind === 'tableRow') {
        const first = passage.cells?.find(({ start, end }) => end > start)
        const cell = first === undefined ? undefined : phraseAt(text, first)
        if (cell !== undefined && !/^(?:tarkoitus|käyttötarkoitus|ändamål|purpose)/iu.test(cell.text))
          found.push(...trimmedPurpose(cell))
      } else if (items !== undefined) found.push(...items.flatMap(trimmedPurpose))
      else if (passage.kind === 'listItem' || isLine(whole.text)) {
        if (!leadsToBases || !isBasis(nameOf(whole).text)) found.push(...trimmedPurpose(nameOf(whole)))
      } else {
        for (const sentence of sentencesIn(text, passage.span))
          found.push(...sentencePurposes(phraseAt(text, sentence)))
      }
    }
  }
  return [
    ...new Map(found.toReversed().map((purpose) => [purpose.text.toLowerCase(), purpose])).values(),
  ].toReversed()
}

/** A lead-in to a list of legal bases. */
function leadsTo(text: string, { span }: Passage): boolean {
  const words = text.slice(span.start, span.end)
  return (
    /:$/.test(words) &&
    /perust|rättslig|legal bas|grund/iu.test(words) &&
    !/tarkoitu|ändamål|purpose/iu.test(words)
  )
}

/** The name of a purpose, before what is told of it: “Tilausten käsittely: vastaanotamme …. Oikeusperuste: …”. */
function nameOf(item: Phrase): Phrase {
  const sentence = firstSentence(item)
  const colon = /^[^:]{3,70}(?=:\s)/u.exec(sentence.text)
  return colon === null ? sentence : (partOf(sentence, 0, colon[0].length) ?? sentence)
}

function isLine(words: string): boolean {
  return (
    words.length < 90 &&
    !/[.:?]$/.test(words) &&
    !/\p{L}(?:taan|tään|mme)\s|\bon\b|\bis\b|\bare\b/u.test(words)
  )
}

function isBasis(words: string): boolean {
  return (
    /suostumus|oikeutettu|lakisääteinen velvo|samtycke|berättigat|consent|legitimate interest/iu.test(
      words,
    ) && words.length < 120
  )
}

const marks = /^(?:[*•❖–-]\s*|\d{1,2}[.)]\s*|(?:ja|sekä|och|and)\s)+/iu
const tail = /\s*(?:[,;.:]+|\s(?:ja|sekä|tai|och|and|or)|\s\((?:[^)]*)\))+$/iu

function trimmedPurpose(purpose: Phrase): Phrase[] {
  const bare = stripped(purpose, marks, tail)
  return bare === undefined || bare.text.length < 3 || clause.test(bare.text) ? [] : [bare]
}

/** Finnish illative and translative of verbal nouns, and “for …”, “för …”. */
const towards =
  /(?:miseen|mistä varten|ntiin|ntään|uksiin|uksia varten|(?:k|t)seen|kseen|luun|päitoon|pitoon|hoitoon|myyntiin|laskutukseen|viestintään|varten|ksi|miseksi|mainontaan|minen|nti|ntaminen)(?![\p{L}])/iu
const used =
  /(?:käytetään|käyttää|käsitellään|käytämme|käsittelemme|kerätään|keräämme|tarkoituksena on|tarkoitus on|perusteena on|används|behandlas|använder vi|in order to|for the purposes? of|is (?:processed|used)|used (?:for|to))\s/iu

/** What a sentence denies or gives as a right is no purpose; what is said of a purpose comes after it. */
const denied =
  /(?<![\p{L}])(?:ei(?:vät|kä)?|emme|inte|aldrig|not|never)(?![\p{L}])|on oikeus (?:kieltää|vastustaa)|rätt att (?:förbjuda|motsätta)|right to (?:object|prohibit)/iu
const clause =
  /^(?:jo(?:lloin|nka|ka|tka|ita|iden|ista|issa|ssa|hon|ihin)|tai niiden|kun|jos|mikäli|silloin|ellei|koska|vain (?:silloin|jos|mikäli)|lain (?:sallimissa|velvoittamissa)|vilket|som|om|när|which|that|when|if|where)(?![\p{L}])/iu

function sentencePurposes(sentence: Phrase | undefined): Phrase[] {
  if (sentence === undefined || /:$/.test(sentence.text) || isBasis(sentence.text)) return []
  const exception = /,?\s(?:ellei|paitsi|om inte|unless|except)(?![\p{L}])/iu.exec(sentence.text)
  if (denied.test(sentence.text.slice(0, exception?.index))) return []
  const colon = /:\s+(?=\S)/.exec(sentence.text)
  const verb = used.exec(sentence.text)
  const from =
    colon !== null ? colon.index + colon[0].length : verb === null ? 0 : verb.index + verb[0].length
  const rest = partOf(sentence, from)
  if (rest === undefined) return []
  const members = membersOf(rest).flatMap((member) => {
    const halves = conjuncts(member, (words) => towards.test(words))
    return member.text.length > 60 || halves.every(({ text }) => towards.test(text)) ? halves : [member]
  })
  const isEnumeration =
    members.length >= 2 && members.filter(({ text }) => towards.test(text)).length >= members.length / 2
  if (isEnumeration)
    return members
      .filter(({ text }) => towards.test(text) || text.split(' ').length <= 3)
      .flatMap(trimmedPurpose)
  return verb === null || !(towards.test(rest.text) || /^[^äö]*$/u.test(rest.text))
    ? []
    : trimmedPurpose(sentence)
}
