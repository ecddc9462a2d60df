import { namesData } from '../terms/data-terms.ts'
import { labelledTerm } from '../terms/label-terms.ts'
import { conjuncts, membersOf } from '../words/enumeration.ts'
import { type Phrase, partOf, stripped } from '../words/phrase.ts'
import { firstSentence } from '../words/sentences.ts'

/** Words that introduce examples. */
export const suchAs =
  /(?:^|[\s,(])(?:kuten|esimerkiksi|esim\.?|mm\.|muun muassa|eli|such as|for example:?|for instance|e\.g\.,?|including|so ?som,?|så ?som,?|t\.ex\.|till exempel|bland annat|exempelvis|bl\.a\.)(?=[\s:,]|$):?,?/iu

const marks =
  /^(?:(?:[*•❖–-]|\(\d{1,2}\)|\d{1,2}[.)])\s*)*(?:(?:ja|sekä|myös|och|and|as well as)\s)?(?:mahdollis\p{L}{1,5}\s(?=\p{L}+tiedo)|henkilön\s(?=sähköposti)|(?:ditt|din|dina|your|their|the|keräämme|tallennamme|käsittelemme|vi samlar in|we collect)\s)?/iu
const relative =
  /,?\s(?:jo(?:ka|tka|ita|ihin|iden|nka|ssa|sta)|mikäli|jos|silloin kun|joista|if|when|unless)\s|,\s(?:som|which|who|that|om|för att|in order|to learn)\s|\svain (?:jos|siinä|mikäli)\s|\s\p{L}+(?:akse|äkse)(?:mme|en)\s/iu
const tail =
  /(?:\s*(?:[,;.:*]|\((?:[^()]*)\)|\([^()]*$|(?<=^[^()]*)\)|\s(?:ja|sekä|tai|och|samt|and|tarvittaessa|soveltuvin osin)))+$/iu

/** A kind of data without its mark, its brackets and what is said of when it is kept. */
export function bareData(item: Phrase): Phrase | undefined {
  const bare = stripped(item, marks, relative)
  if (bare === undefined || clause.test(bare.text)) return undefined
  return stripped(bare, marks, tail)
}

/** What begins a clause of its own, such as when something is kept or what a person is to do. */
const clause =
  /^(?:kun|jos|mikäli|ellei|vaikka|koska|jo(?:ihin|issa|ista|ssa|hon|sta)|sinun|voit|om|när|då|vars|du (?:kan|bör|ska)|if|when|where|you (?:can|may|must|should))\s/iu

/** Several kinds of data, each bare. */
export function bareAll(items: readonly Phrase[]): Phrase[] {
  return items.flatMap((item) => bareData(item) ?? [])
}

/** The kinds of data that one item of a list names. */
export function itemData(whole: Phrase): Phrase[] {
  const item = firstSentence(whole)
  if (labelledTerm('dataCategory', item.text) !== undefined) return [item]
  const label = /^([^:–—(]{2,90}?)\s?(?::\s|\s[–—]\s)(?=\S)/u.exec(item.text)
  if (label !== null) return labelledData(item, label)
  return dataParts(item).flatMap((part) => {
    const opened = bracketedData(part)
    if (opened.length > 0) return opened
    const cue = suchAs.exec(part.text)
    if (cue !== null && cue.index > 0 && !isBracketed(part.text, cue.index)) return examples(part, cue)
    const members = membersOf(part)
    const isEnumeration =
      members.length >= 3 || (members.length === 2 && members.every(({ text }) => text.length < 40))
    return isEnumeration ? bareAll(members) : bareAll([part])
  })
}

/** “Contact details: name and address” names the data; “Interests: what you would like us to do better” is a label. */
function labelledData(item: Phrase, label: RegExpExecArray): Phrase[] {
  const explanation = partOf(item, label[0].length)
  const named = explanation === undefined ? [] : explainedData(explanation)
  const short = partOf(item, 0, label[1]?.length)
  if (named.length > 0) return named
  return short === undefined ? [] : bareAll([short])
}

/** The parts of an item that “sekä” joins, each with its relative clause gone. */
function dataParts(item: Phrase): Phrase[] {
  const cut = relative.exec(item.text)
  const head = cut === null || suchAs.test(item.text) ? item : (partOf(item, 0, cut.index) ?? item)
  const parts: Phrase[] = []
  let from = 0
  for (const match of head.text.matchAll(/(?<![-–])\s(?:sekä|samt|as well as)\s/giu)) {
    const part = partOf(head, from, match.index)
    if (part !== undefined) parts.push(part)
    from = match.index + match[0].length
  }
  const last = partOf(head, from)
  return last === undefined ? parts : [...parts, last]
}

/** “Contact details (name, telephone number)” */
export function bracketedData(item: Phrase): Phrase[] {
  const opened = /\(([^()]{3,300})\)/.exec(item.text)
  if (
    opened === null ||
    !/tied(?:ot|oista)|tietoja|uppgifter|details|data|information/iu.test(item.text.slice(0, opened.index))
  )
    return []
  const inside = partOf(item, opened.index + 1, opened.index + 1 + (opened[1]?.length ?? 0))
  const cue =
    inside === undefined ? null : /^(?:kuten|esim(?:erkiksi|\.)?|mm\.|such as|e\.g\.)\s/iu.exec(inside.text)
  const list = inside === undefined ? undefined : partOf(inside, cue?.[0].length ?? 0)
  const members = list === undefined ? [] : membersOf(list)
  return members.length >= 2 && members.some(({ text }) => namesData(text)) ? bareAll(members) : []
}

function isBracketed(words: string, at: number): boolean {
  return words.slice(0, at + 1).lastIndexOf('(') > words.slice(0, at).lastIndexOf(')')
}

function examples(part: Phrase, cue: RegExpExecArray): Phrase[] {
  const rest = partOf(part, cue.index + cue[0].length)
  if (rest === undefined) return bareAll([part])
  const members = membersOf(rest)
  const halves = conjuncts(rest)
  const isPair = members.length === 1 && halves.length === 2 && halves.every(({ text }) => namesData(text))
  return bareAll(isPair ? halves : members)
}

/** Data that an explanation names one by one (“we collect your first and last name, and your e-mail address”). */
function explainedData(explanation: Phrase): Phrase[] {
  const cue = suchAs.exec(explanation.text)
  if (cue !== null) {
    const rest = partOf(explanation, cue.index + cue[0].length, sentenceEnd(explanation.text, cue.index))
    const members =
      rest === undefined
        ? []
        : membersOf(rest)
            .flatMap(nounPair)
            .filter(({ text }) => text.split(' ').length <= 3)
    return members.length >= 2 ? bareAll(members) : []
  }
  const collected = /(?:keräämme|inhämtar|samlar in|we collect)\s(?=[^.,]{0,40}(?:nim|namn|name))/iu.exec(
    explanation.text,
  )
  if (collected === null) return shortList(explanation)
  const rest = partOf(
    explanation,
    collected.index + collected[0].length,
    sentenceEnd(explanation.text, collected.index),
  )
  return rest === undefined
    ? []
    : bareAll(membersOf(rest).filter(({ text }) => namesData(text) && !/muita|övriga|other/iu.test(text)))
}

/** An explanation that is nothing but a short list. */
function shortList(explanation: Phrase): Phrase[] {
  if (
    explanation.text.length >= 120 ||
    /[.!?]\s/.test(explanation.text) ||
    /\p{L}mme\s/u.test(explanation.text)
  )
    return []
  const all = membersOf(explanation)
  const members = all.length === 1 ? conjuncts(explanation) : all
  return members.length >= 2 && members.every(({ text }) => text.split(' ').length <= 4)
    ? bareAll(members)
    : []
}

/** “språk och land”: two nouns, each a kind of data. */
function nounPair(member: Phrase): Phrase[] {
  const halves = conjuncts(member)
  return halves.length === 2 && halves.every(({ text }) => /^[\p{L}-]+$/u.test(text)) ? halves : [member]
}

function sentenceEnd(words: string, from: number): number {
  const end = /[.!?](?:\s|$)/.exec(words.slice(from + 8))
  return end === null ? words.length : from + 8 + end.index
}
