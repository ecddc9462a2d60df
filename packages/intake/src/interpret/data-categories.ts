import type { Passage } from '../recognise/piece.ts'
import { namesData } from '../terms/data-terms.ts'
import { conjuncts, membersOf } from '../words/enumeration.ts'
import { saysSomething } from '../words/finite-verb.ts'
import { type Phrase, partOf, phraseAt } from '../words/phrase.ts'
import { sentencesIn } from '../words/sentences.ts'
import { bareAll, bareData, bracketedData, itemData, suchAs } from './data-item.ts'
import { inlineItems } from './list-items.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'
import { leadsToPeople } from './subjects.ts'
import { rowsOf } from './table-columns.ts'

/** The kinds of data that a text says are kept, in its own words. */
export function readDataCategories(register: RegisterText): Phrase[] {
  const { text } = register
  const found: Phrase[] = []
  for (const { passages } of sectionsAbout(register, 'dataCategories')) {
    let isPeople = false
    const rows = rowsOf(text, passages)
    passages.forEach((passage, index) => {
      if (passage.kind !== 'listItem') isPeople = leadsToPeople(text, passage)
      else if (isPeople) return
      if (rows[index]?.isHead !== true) found.push(...passageData(text, passage, passages[index + 1]))
    })
  }
  const told = found.length > 0 ? found : elsewhere(register)
  return [...told, ...formData(register)].filter(({ text: words }) => words.length > 1)
}

function passageData(text: string, passage: Passage, after: Passage | undefined): Phrase[] {
  const items = inlineItems(text, passage)
  if (items !== undefined) return items.flatMap(itemData)
  const whole = phraseAt(text, passage.span)
  if (whole === undefined) return []
  if (passage.isTitle === true) return []
  if (passage.kind === 'listItem') return isDenial(whole.text) ? [] : itemData(whole)
  if (passage.kind === 'tableRow') {
    const first = passage.cells?.find(({ start, end }) => end > start)
    const cell = first === undefined ? undefined : phraseAt(text, first)
    return cell === undefined ? [] : itemData(cell)
  }
  if (isItemLine(whole.text, after)) return itemData(whole)
  const leadsToList = after?.kind === 'listItem'
  const sentences = sentencesIn(text, passage.span).flatMap((span) => phraseAt(text, span) ?? [])
  const listed = sentences.map((sentence) => sentenceData(sentence, true))
  if (leadsToList) return listed.flat()
  const isListed = listed.some((data) => data.length >= 3)
  return sentences.flatMap((sentence) => {
    const isBare = !saysSomething(mainClause(sentence.text))
    return sentenceData(sentence, isListed && !isBare)
  })
}

/** “Emme kerää terveystietoja.” as an item of a list; what follows a comma or a colon is said of the data it names. */
function isDenial(words: string): boolean {
  return /[.!]$/.test(words) && denied.test(/^[^,:(–—]*/.exec(words)?.[0] ?? '')
}

/** A short line without a verb: an item of a list without bullets, unless a list with bullets follows. */
function isItemLine(words: string, after: Passage | undefined): boolean {
  if (words.length > 90 || /[.:?!]$/.test(words) || /^\(/.test(words) || after?.kind === 'listItem')
    return false
  return !saysSomething(words)
}

const denied = /(?<![\p{L}])(?:ei(?:vät|kä)?|emme|inte|not|never|no)(?![\p{L}])/iu
const aside =
  /^(?:jos|mikäli|kun|silloin|tällöin|lisätietoja|om|if|when|for more|huomaa|observera|please)(?![\p{L}])/iu
const holds =
  /(?:^(?:\p{L}+\s){0,2}\p{L}+(?:ssa|ssä)\s(?:on|ovat)|^I registret finns|sisältä\p{L}*(?: seuraavia| myös)?(?: tietoja| tiedot)?|(?:näitä |tallennettavia )?tietoja ovat|tiedot ovat|tallennetaan|talletetaan|tallennamme|kirjaamme(?: myös)?|saamme(?: sinulta)?|merkitään|kirjataan|kerätään|keräämme|käsittelemme|tarvitsemme|voidaan merkitä(?: rekisteröidyn)?|innehåller|samlar (?:vi )?in|sparas|lagras|registreras|antecknas|contains?|includes?|collects?|records?|stores?|take)\s*:?\s/iu
const otherMatter = /säilyt|poist|perust(?:uen|uu)|lähet|google analytics|sellais|ainoastaan ne/iu

/** The data that a sentence of prose names; before a list only what it enumerates itself. */
function sentenceData(sentence: Phrase, leadsToList: boolean): Phrase[] {
  const words = sentence.text
  if (/[:?]$/.test(words)) return []
  if (aside.test(words) && !/^om\s[^:,]{2,40}:\s/iu.test(words)) {
    // “Kun otat yhteyttä, keräämme nimesi.”
    const main =
      /,\s(?=(?:keräämme|tallennamme|käsittelemme|kirjaamme|saamme|samlar vi in|we collect)\s)/iu.exec(words)
    const rest = main === null ? undefined : partOf(sentence, main.index + main[0].length)
    return rest === undefined ? [] : sentenceData(rest, leadsToList)
  }
  const between =
    /(?:tietoja|tietoa|tiedot|tietojasi|uppgifter|data|information)\s[–—]\s([^–—]{3,160})\s[–—]\s/iu.exec(
      words,
    )
  if (between !== null) {
    const start = between.index + between[0].indexOf(between[1] ?? '')
    return enumerated(partOf(sentence, start, start + (between[1] ?? '').length))
  }
  const colon = /:\s+(?=\S)/.exec(words)
  const cue = suchAs.exec(words)
  if (denied.test(words.slice(0, cue?.index ?? colon?.index ?? words.length))) return []
  if (
    colon !== null &&
    (cue === null || colon.index < cue.index || enumeratesData(words.slice(colon.index + 1)))
  ) {
    const label = partOf(sentence, 0, colon.index)
    const isKind =
      label !== undefined &&
      namesData(label.text) &&
      !saysSomething(label.text) &&
      !/^om\s/iu.test(label.text) &&
      label.text.split(' ').length <= 3
    return [
      ...(isKind && !/(?:tiedot|tietoja|uppgifter|data|details|information)$/iu.test(label.text)
        ? [label]
        : []),
      ...enumerated(partOf(sentence, colon.index + colon[0].length)),
    ]
  }
  if (cue !== null && cue.index > 0 && isAboutData(words, cue))
    return enumerated(partOf(sentence, cue.index + cue[0].length))
  if (leadsToList) return []
  if (!saysSomething(mainClause(words))) return verbless(sentence)
  const verb = holds.exec(words)
  if (verb === null || otherMatter.test(words)) return []
  return enumerated(partOf(sentence, verb.index + verb[0].length)).filter(
    ({ text }) => namesData(text) || /tie(?:dot|toa|toja)/.test(text) || !saysSomething(text),
  )
}

/** True when most of what is enumerated names data. */
function enumeratesData(words: string): boolean {
  const members = membersOf({ text: words, span: { start: 0, end: 0 } })
  return members.filter(({ text }) => namesData(text)).length * 2 >= members.length
}

/** Examples of data, not of channels or purposes. */
function isAboutData(words: string, cue: RegExpExecArray): boolean {
  const after = membersOf({ text: words.slice(cue.index + cue[0].length), span: { start: 0, end: 0 } })
  return (
    after.some(({ text }) => namesData(text)) &&
    !/yhteistyö|samarbete|palvelu(?:ssa|iden)$/iu.test(words.slice(0, cue.index))
  )
}

/** The words before “only if …”, “which …”. */
function mainClause(words: string): string {
  return (
    words.split(/\s(?:vain (?:jos|mikäli)|jos|mikäli|jo(?:ka|tka|ita)|only if|if|endast om)\s/iu)[0] ?? words
  )
}

function verbless(sentence: Phrase): Phrase[] {
  const members = bareAll(membersOf(sentence).flatMap(apart))
  const isList =
    members.every(({ text }) => text.split(/\s+/).length <= 6) && members.some(({ text }) => namesData(text))
  return isList ? members : []
}

/** “Potilaan tiedot ja omistajan nimi”: two kinds of data with words of their own. */
function apart(member: Phrase): Phrase[] {
  const halves = conjuncts(member)
  const isTwo =
    halves.length === 2 &&
    halves.every(({ text }) => /\s/.test(text) && (namesData(text) || /tiedot/.test(text)))
  return isTwo ? halves : [member]
}

/** “ikä ja allergiat”: a member of an enumeration that is two kinds of data. */
function pair(member: Phrase): Phrase[] {
  const halves = conjuncts(member)
  const isPair =
    halves.length === 2 && halves.every(({ text }) => namesData(text) && text.split(' ').length <= 2)
  return isPair ? halves : [member]
}

function enumerated(phrase: Phrase | undefined): Phrase[] {
  if (phrase === undefined) return []
  const members = membersOf(phrase).flatMap((member) => {
    const again = suchAs.exec(member.text)
    if (again === null) return [member]
    const lead = conjuncts(partOf(member, 0, again.index) ?? member)
    const inner = partOf(member, again.index + again[0].length)
    return [...lead.slice(0, -1), ...(inner === undefined ? [] : [inner])]
  })
  const separate =
    members.length === 1 && members[0] !== undefined ? conjuncts(members[0]) : members.flatMap(pair)
  return bareAll(separate).filter(
    ({ text }) => text.split(/\s+/).length <= 9 && !/^(?:vain|ainoastaan|only|endast)\s/iu.test(text),
  )
}

/** Where no section is about data: what sentences about an activity say that it collects. */
function elsewhere({ text, sections }: RegisterText): Phrase[] {
  return sections
    .filter(({ kinds, heading }) => heading !== undefined && (kinds[0] === 'other' || kinds[0] === 'contact'))
    .flatMap(({ passages }) => passages)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ span }) => sentencesIn(text, span))
    .flatMap((span) => {
      const sentence = phraseAt(text, span)
      if (
        sentence === undefined ||
        !saysSomething(sentence.text) ||
        !/tie(?:to|do|dot)|uppgift|data|information/iu.test(sentence.text)
      )
        return []
      const members = sentenceData(sentence, true)
      return members.some(({ text: words }) => namesData(words)) ? members : []
    })
}

/** Data in brackets after “the data sent by the form”, in sections about an activity. */
function formData(register: RegisterText): Phrase[] {
  return register.sections
    .filter(({ kinds, heading }) => kinds[0] === 'other' && heading !== undefined)
    .flatMap(({ passages }) => passages)
    .flatMap((passage) => {
      const whole = phraseAt(register.text, passage.span)
      return whole === undefined || passage.kind === 'listItem' ? [] : bracketedData(whole)
    })
    .flatMap((phrase) => bareData(phrase) ?? [])
}
