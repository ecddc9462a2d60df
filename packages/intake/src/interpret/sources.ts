import { labelledTerm } from '../terms/label-terms.ts'
import { alternatives, membersOf } from '../words/enumeration.ts'
import { saysSomething } from '../words/finite-verb.ts'
import { type Phrase, partOf, phraseAt, stripped } from '../words/phrase.ts'
import { firstSentence, sentencesIn } from '../words/sentences.ts'
import { inlineItems } from './list-items.ts'
import { type RegisterText, sectionsAbout } from './register-text.ts'
import { isSource, placesIn, sayerIn } from './source-words.ts'

/** Where a text says that data come from, in its own words. */
export function readSources(register: RegisterText): Phrase[] {
  const { text } = register
  const found: Phrase[] = []
  for (const { passages, kinds } of sectionsAbout(register, 'sources')) {
    const isShared = kinds.includes('dataCategories')
    for (const passage of passages) {
      const items = inlineItems(text, passage)
      const whole = phraseAt(text, passage.span)
      if (whole === undefined || passage.isTitle === true) continue
      if (items !== undefined) found.push(...items.flatMap(trimmedSource))
      else if (passage.kind === 'listItem' && !/[.!?]\s+\p{Lu}/u.test(firstSentence(whole).text))
        found.push(...(isShared && !isSource.test(whole.text) ? [] : itemSources(whole)))
      else if (!isShared && isLine(whole.text)) found.push(...lineSources(whole))
      else if (passage.kind === 'listItem' && !kinds.includes('recipients')) {
        const [first] = sentencesIn(text, passage.span)
        const item = first === undefined ? undefined : phraseAt(text, first)
        if (item !== undefined) found.push(...itemSources(item))
      } else
        for (const sentence of sentencesIn(text, passage.span))
          found.push(...sentenceSources(phraseAt(text, sentence)))
    }
  }
  return found
}

/** Verbs that a sentence about sources has and an item does not. */
const sentenceVerbs =
  /(?<![\p{L}])(?:saadaan|saamme|kerätään|keräämme|tallennetaan|tallentaa|on|ovat|voidaan|voi|toimi\p{L}*|perustu\p{L}*|tulevat|ei|emme|fås|erhålls|samlas|kommer|lämnar|lämnas|come|comes|we|vi|is|are|collect\p{L}*|receive\p{L}*|must|kontrolleras|ger|kan)(?![\p{L}])/iu

const denied = /(?<![\p{L}])(?:ei|emme|inte|inga|not|no)(?![\p{L}])/iu

function isLine(words: string): boolean {
  return (
    words.length < 240 &&
    !/[:!?]$|[.!?]\s+\p{Lu}/u.test(words) &&
    !denied.test(words) &&
    !sentenceVerbs.test(words) &&
    !saysSomething(words)
  )
}

/** “Asiakas itse, kaupparekisteri ja Asiakastieto”: a line that is nothing but those that data come from. */
function lineSources(line: Phrase): Phrase[] {
  const from = /^(?:från|from)\s/iu.exec(line.text)?.[0].length ?? 0
  const members = membersOf(partOf(line, from) ?? line).flatMap((member) => alternatives(member))
  return members.flatMap(trimmedSource)
}

const lead =
  /^(?:(?:[*•❖–-]|\(\d{1,2}\)|\d{1,2}[.)])\s*)*(?:(?:ja|sekä|och|and|mm\.|esim(?:erkiksi|\.)?|myös|lisäksi|muun muassa|då du|when you|jos)\s)*/iu
const tail = /(?:\s*(?:[,;.:]|\((?:[^()]*)\)|\s(?:ja|sekä|tai|och|samt|and|or)))+$/iu

/** What begins a clause of its own is said of a source, and is none. */
const clause = /^(?:näin|jo(?:ihin|issa|ista|ssa|hon|sta|lloin|nka)|halutaan|som|vilket|which|thus)\s/iu

function trimmedSource(source: Phrase): Phrase[] {
  const bare = stripped(source, lead, tail)
  return bare === undefined || clause.test(bare.text) ? [] : [bare]
}

/** An item of a list; enumerated authorities and registers are one each. */
function itemSources(whole: Phrase): Phrase[] {
  const item = firstSentence(whole)
  if (labelledTerm('source', item.text) !== undefined) return [item]
  const members = membersOf(item)
  const isEnumeration =
    members.length >= 2 &&
    members.every(({ text }) => isSource.test(text)) &&
    members.every(({ text }) => /\p{L}{3,}/u.test(text))
  const own = /itseltään|itseltä|yourself|själv/iu.test(members[0]?.text ?? '')
  return (isEnumeration && !own ? members : [item]).flatMap(trimmedSource)
}

/** Words of sentences about sources; a section may also say to whom data go and when they are erased. */
const tellsSource =
  /(?<![\p{L}])(?:from|från)\s|läh(?:de|te)|saad|saam|saat|saa\b|kerä|hankit|haeta|hakea|synty|kerty|muodostu|anta|tarkist|tulla|tallen|tulevat|päivit|täydent|perustu|sisältä|käll|fås|få\b|erhåll|inhämt|samla|kommer|lämna[rs]|pyyde|pyytä|välit|source|collect|obtain|receiv|\bcomes?\b|\bget\b|record/iu

function sentenceSources(sentence: Phrase | undefined): Phrase[] {
  if (sentence !== undefined && isSource.test(sentence.text) && isLine(sentence.text))
    return lineSources(sentence)
  if (sentence !== undefined && !tellsSource.test(sentence.text)) return []
  if (sentence === undefined || /:$/.test(sentence.text)) return []
  if (denied.test(sentence.text) && !/exclude/.test(sentence.text)) return []
  const named = /^tietoläh\p{L}*\s(?:on|ovat|toimi\p{L}*)\s/iu.exec(sentence.text)
  if (named !== null) return membersOf(partOf(sentence, named[0].length) ?? sentence).flatMap(trimmedSource)
  const based = /^[^.]{0,40}perustuvat\s/iu.exec(sentence.text)
  if (based !== null) return membersOf(partOf(sentence, based[0].length) ?? sentence).flatMap(trimmedSource)
  return [...placesIn(sentence), ...sayerIn(sentence)].flatMap(trimmedSource)
}
