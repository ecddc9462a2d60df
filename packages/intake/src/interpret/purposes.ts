import type { Passage } from '../recognise/piece.ts'
import type { Section } from '../recognise/sections.ts'
import { type Phrase, partOf, phraseAt, stripped } from '../words/phrase.ts'
import { firstSentence, sentencesIn } from '../words/sentences.ts'
import { inlineItems } from './list-items.ts'
import { isDenied, namesBasis, purposesIn } from './purpose-sentences.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'

/** Why data are processed, in the words of the text. */
export function readPurposes(register: RegisterText): Phrase[] {
  const found = sectionsAbout(register, 'purposes').flatMap((section) => {
    const told = toldIn(register, section)
    return told.length > 0 || section.kinds.includes('dataCategories')
      ? told
      : firstStatement(register, section)
  })
  return [
    ...new Map(found.toReversed().map((purpose) => [purpose.text.toLowerCase(), purpose])).values(),
  ].toReversed()
}

function toldIn({ text, language }: RegisterText, { kinds, passages }: Section): Phrase[] {
  const told: Phrase[] = []
  const lines: Phrase[] = []
  let isBasesList = false
  for (const passage of passages) {
    if (passage.kind === 'paragraph') isBasesList = leadsTo(text, passage)
    else if (isBasesList && passage.kind === 'listItem') continue
    const whole = phraseAt(text, passage.span)
    if (whole === undefined) continue
    const items = inlineItems(text, passage)
    if (passage.kind === 'tableRow') {
      const first = passage.cells?.find(({ start, end }) => end > start)
      const cell = first === undefined ? undefined : phraseAt(text, first)
      if (cell !== undefined && !/^(?:tarkoitus|käyttötarkoitus|ändamål|purpose)/iu.test(cell.text))
        told.push(...trimmedPurpose(cell))
    } else if (items !== undefined) told.push(...items.flatMap(trimmedPurpose))
    else if (passage.kind === 'listItem' && !kinds.includes('dataCategories')) {
      const name = nameOf(whole)
      if (!kinds.includes('legalBases') || !isBasis(name.text)) told.push(...trimmedPurpose(name))
    } else if (isLine(whole.text)) {
      if (!kinds.includes('legalBases') || !isBasis(whole.text)) lines.push(...trimmedPurpose(whole))
    } else
      for (const sentence of sentencesOf(text, passage))
        told.push(...purposesIn(text, sentence, language).flatMap(trimmedPurpose))
  }
  // A line above sentences names them; with none, lines are a list.
  return told.length > 0 ? told : lines
}

/** Where no purpose can be told apart, what is stated first: words of the text rather than none. */
function firstStatement({ text }: RegisterText, { kinds, passages }: Section): Phrase[] {
  const first = passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((passage) => sentencesOf(text, passage))
    .find((sentence) => {
      const isOnBasis =
        kinds.includes('legalBases') && /perust|oikeutet|baseras|rättslig|legal/iu.test(sentence.text)
      return !/[:?]$/.test(sentence.text) && !isDenied(sentence.text) && !isOnBasis
    })
  return first === undefined ? [] : trimmedPurpose(first)
}

function sentencesOf(text: string, { span }: Passage): Phrase[] {
  return sentencesIn(text, span).flatMap((sentence) => phraseAt(text, sentence) ?? [])
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
  return words.length < 120 && namesBasis(words)
}

const marks = /^(?:[*•❖–-]\s*|\d{1,2}[.)]\s*|(?:ja|sekä|och|and)\s)+/iu
/** What comes before a purpose in its sentence: how far it goes, on what ground, and that it is data. */
const fillers =
  /^(?:[^,]{0,120}?\s(?:perusteella|perustuen|nojalla)\s|(?:myös|mm\.|muun muassa|vain|ainoastaan|yksinomaan|pääasias\p{L}+|ensisijaisesti|tarvittaessa|esimerkiksi|esim\.|lisäksi|kuten|mukaan lukien|också|även|endast|bara|bl\.a\.|t\.ex\.|bland annat|till exempel|vid behov|främst|i syfte att|för att|att|för|also|only|primarily|mainly|for example|e\.g\.|including|in order to|to|for)\s|\p{L}*(?:tietoja|tietojasi|tietojaan|tietojansa)\s)+/iu
const tail =
  /\s*(?:[,;.:]+|\s(?:ja|sekä|tai|och|and|or)|\s\((?:[^)]*)\)|\s(?:oikeutetun edun|suostumuks\p{L}+|sopimuksen)\sperusteella)+$/iu

function trimmedPurpose(purpose: Phrase): Phrase[] {
  const bare = stripped(purpose, marks, tail)
  const named = bare === undefined ? undefined : stripped(bare, fillers, /$/)
  return named === undefined || named.text.length < 3 || clause.test(named.text) ? [] : [named]
}

/** A clause about a purpose that was told is none itself. */
const clause =
  /^(?:jo(?:lloin|nka|ka|tka|ita|iden|ista|issa|ssa|hon|ihin)|tai niiden|kun|jos|mikäli|silloin|ellei|koska|vain (?:silloin|jos|mikäli)|lain (?:sallimissa|velvoittamissa)|vilket|som|om|när|which|that|when|if|where)(?![\p{L}])/iu
